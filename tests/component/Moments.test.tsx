import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { MomentStrip } from '../../src/panel/moments/MomentStrip';
import { en } from '../../src/i18n/messages/en';
import { attachHeld } from '../../src/state/attachHeld';
import { createMapStore } from '../../src/state/store';
import { visibleOf } from '../../src/state/visible';
import { ankara, expectAccessible, mount, panel } from './support/mount';

function mountStrip() {
  const store = createMapStore(ankara);
  attachHeld(store);
  render(
    <main data-edgewise="">
      <h1>Map</h1>
      <MomentStrip store={store} messages={en} />
    </main>,
  );
  return store;
}

async function mountMoment(id: string) {
  const store = mount(ankara);
  act(() => store.getState().chooseMoment(id));
  await screen.findAllByRole('heading', { level: 3 });
  return store;
}

const partOf = (name: RegExp) => {
  const heading = screen.getByRole('heading', { level: 3, name });
  if (!heading.parentElement) throw new Error(`the heading ${name} stands alone`);
  return within(heading.parentElement);
};

describe('MomentStrip', () => {
  test('has a cell for each moment, with its ties by stance', () => {
    mountStrip();
    const cells = within(screen.getByRole('group', { name: 'Then and now' })).getAllByRole(
      'button',
    );
    expect(cells.map((cell) => cell.dataset['moment'])).toEqual([
      'ukraine-2014',
      'november-2015',
      'visit-2018',
      'now',
      'hoped-for',
    ]);
    expect(cells[1]).toHaveAccessibleName(
      'November 2015: 4 ties. Cooperation 0, Dispute 3, Neutral 1',
    );
    expect(within(cells[1]!).getByText('4 ties')).toBeInTheDocument();
  });

  test('its counts are those of the map at that moment', async () => {
    const user = userEvent.setup();
    const store = mountStrip();
    for (const cell of screen.getAllByRole('button')) {
      await user.click(cell);
      const count = /: (\d+) tie/.exec(cell.textContent)?.[1];
      expect(visibleOf(store.getState()).edges.size).toBe(Number(count));
    }
  });

  test('a cell is pressed and let go of by the keyboard', async () => {
    const user = userEvent.setup();
    const store = mountStrip();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(store.getState().when).toBe('november-2015');
    expect(screen.getByRole('button', { pressed: true })).toHaveFocus();
    await user.keyboard(' ');
    expect(store.getState().when).toBeNull();
  });

  test('axe finds nothing', async () => {
    mountStrip();
    await expectAccessible();
  });
});

describe('MomentPage', () => {
  test('says what is new, what has dropped out, and what is still so', async () => {
    await mountMoment('visit-2018');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('3–4 April 2018');
    expect(partOf(/^New since November 2015 \(16\)/).getAllByRole('listitem')).toHaveLength(16);
    const dropped = partOf(/^Ended since November 2015 \(2\)/).getAllByRole('button');
    expect(dropped.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Turkey shot down the Russian warplane'),
      expect.stringContaining('Russia fell out with Turkey over'),
    ]);
    expect(partOf(/^Still so \(2\)/).getAllByRole('button')).toHaveLength(2);
    expect(panel()).toHaveTextContent('A tie without a date belongs to the time when');
  });

  test('calls neither new nor over what the article does not', async () => {
    await mountMoment('now');
    expect(screen.queryByRole('heading', { name: /^(New|Ended) since/ })).toBeNull();
    expect(partOf(/^Without a date \(31\)/).getAllByRole('listitem')).toHaveLength(31);
    const onlyThen = partOf(/^Told only of 3–4 April 2018 \(16\)/).getAllByRole('listitem');
    expect(onlyThen).toHaveLength(16);
    expect(onlyThen.map((row) => row.textContent).join()).not.toContain('hidden by filter');
  });

  test('tells in a sentence of the pair whose stance turned', async () => {
    await mountMoment('visit-2018');
    const turn = panel().querySelector('[data-turn]');
    expect(turn).toHaveTextContent(
      'Russia and Turkey: from dispute (Russian warplane of 2015) to cooperation (Akkuyu nuclear plant, Russia–Turkey accords and S-400 delivery).',
    );
  });

  test('lists hopes without comparing them with anything', async () => {
    await mountMoment('hoped-for');
    expect(partOf(/^Ties \(5\)/).getAllByRole('listitem')).toHaveLength(5);
    expect(screen.queryByRole('heading', { name: /^New since/ })).toBeNull();
  });

  test('gives way to a tie, and comes back when that is closed', async () => {
    const store = await mountMoment('visit-2018');
    await userEvent.click(partOf(/^New since/).getAllByRole('button')[0]!);
    expect(store.getState().selection?.kind).toBe('edge');
    await userEvent.click(screen.getByRole('button', { name: 'Back to the overview' }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('3–4 April 2018');
    await userEvent.click(screen.getByRole('button', { name: 'Back to the overview' }));
    expect(store.getState().when).toBeNull();
  });

  test('axe finds nothing', async () => {
    await mountMoment('visit-2018');
    await expectAccessible();
  });
});
