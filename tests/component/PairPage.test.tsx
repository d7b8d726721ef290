import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { pairTarget } from '../../src/graph/target';
import { nodeId, threeStates } from '../fixtures/graph';
import { ankara, expectAccessible, mount, panel } from './support/mount';

async function mountPair(a: string, b: string, graph = ankara) {
  const store = mount(graph);
  act(() => store.getState().select(pairTarget(nodeId(a), nodeId(b))));
  await screen.findByRole('heading', { level: 3, name: 'Each by itself' });
  return store;
}

const partOf = (name: string | RegExp) => {
  const heading = screen.getByRole('heading', { level: 3, name });
  if (!heading.parentElement) throw new Error(`the heading ${name} stands alone`);
  return within(heading.parentElement);
};

describe('PairPage', () => {
  test('has two names for a title, and their ties by stance', async () => {
    const store = await mountPair('russia', 'turkey');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Russia and Turkey');
    expect(panel().dataset['selection']).toBe('pair:russia,turkey');
    expect(partOf('Cooperation (1)').getAllByRole('button')).toHaveLength(1);
    expect(partOf('Dispute (2)').getAllByRole('button')).toHaveLength(2);
    expect(screen.queryByRole('heading', { name: 'Not claimed' })).toBeNull();
    await userEvent.click(partOf('Cooperation (1)').getByRole('button'));
    expect(store.getState().selection).toEqual({ kind: 'edge', id: 'russia-turkey-ties' });
  });

  test('of Turkey and Iran it says that nothing is claimed, and what they share', async () => {
    await mountPair('turkey', 'iran');
    expect(partOf('Not claimed').getByText(/claims no tie between these two/)).toBeVisible();
    const common = partOf('In common').getAllByRole('button');
    expect(common.map((button) => button.textContent)).toEqual(['Astana Process']);
  });

  test('links them by at most three chains, as sentences whose steps open their ties', async () => {
    const store = await mountPair('turkey', 'iran');
    const chains = partOf('By way of').getAllByRole('listitem');
    expect(chains.length).toBeGreaterThan(0);
    expect(chains.length).toBeLessThanOrEqual(3);
    expect(chains[0]).toHaveTextContent(
      'Russia works ever more closely with Turkey;Russia could be said to be devising new frameworks with Iran.',
    );
    await userEvent.click(within(chains[0]!).getAllByRole('button')[1]!);
    expect(store.getState().selection).toEqual({ kind: 'edge', id: 'russia-iran-frameworks' });
  });

  test('says so where a chain only meets in one place', async () => {
    await mountPair('turkey', 'iran');
    const meeting = partOf('By way of')
      .getAllByRole('listitem')
      .find((item) => item.textContent.includes('hosted the Three-way summit'));
    expect(meeting).toHaveTextContent('They only meet here (Three-way summit)');
  });

  test('says so where nothing links the two', async () => {
    await mountPair('poem', 'iran', threeStates());
    expect(partOf('By way of').getByText(/No short chain/)).toBeVisible();
  });

  test('is reached from the page of either name, and of each tie', async () => {
    const user = userEvent.setup();
    const store = await mountPair('turkey', 'iran');
    await user.click(partOf('Each by itself').getByRole('button', { name: 'Iran' }));
    await user.click(screen.getByText('Iran and …'));
    await user.click(screen.getByRole('button', { name: 'Syria' }));
    expect(panel().dataset['selection']).toBe('pair:iran,syria');
    act(() => store.getState().select({ kind: 'edge', id: ankara.order[0]! }));
    await user.click(screen.getByRole('button', { name: /^All between/ }));
    expect(panel().dataset['selection']).toMatch(/^pair:/);
  });

  test('axe finds nothing', async () => {
    await mountPair('turkey', 'iran');
    await expectAccessible();
  });
});
