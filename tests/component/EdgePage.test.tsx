import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { EdgeId } from '../../src/format/types';
import { edgeTarget } from '../../src/graph/target';
import { argued } from '../fixtures/argued';
import { oneEdge, rawEdge, place, tinyDataset } from '../fixtures/dataset';
import { ankara, expectAccessible, graphFrom, mount, panel, part } from './support/mount';

const PARTS = ['claim', 'grounds', 'qualifier', 'viewpoint', 'status', 'places'];

const hasPart = (name: string) => panel().querySelector(`[data-part="${name}"]`) !== null;

function mountEdge(id: string, graph = ankara) {
  const store = mount(graph);
  act(() => store.getState().select(edgeTarget(id as EdgeId)));
  return store;
}

describe('EdgePage', () => {
  test('every edge of the real map has its parts, each with words', () => {
    const store = mount(ankara);
    const count = ankara.order.length;
    expect(count).toBeGreaterThan(50);
    for (const [i, id] of ankara.order.entries()) {
      act(() => store.getState().select(edgeTarget(id)));
      expect(panel().dataset['selection']).toBe(`edge:${id}`);
      expect(panel()).toHaveTextContent(`Tie ${i + 1} of ${count}`);
      for (const name of PARTS) expect(part(name), `${id} ${name}`).not.toBeEmptyDOMElement();
      const { reasoning } = ankara.edgeById.get(id)!;
      expect(part('claim')).toHaveTextContent(reasoning.claim);
      expect(hasPart('warrant')).toBe(reasoning.warrant !== undefined);
      if (reasoning.warrant) expect(part('warrant')).toHaveTextContent(reasoning.warrant);
      expect(hasPart('period')).toBe(ankara.edgeById.get(id)!.period !== undefined);
      expect(part('places').querySelectorAll('a[data-locator]')).toHaveLength(
        reasoning.places.length,
      );
    }
  });

  test('missing grounds are named; other fields left empty have no part, since that would be a claim about the article', () => {
    const reasoning = { ...rawEdge('x', 'alder', 'birch').reasoning, grounds: [] };
    delete reasoning.warrant;
    mountEdge('alder-birch', graphFrom(oneEdge({ reasoning })));
    expect(part('grounds')).toHaveTextContent('The article gives no reason for this.');
    expect([hasPart('warrant'), hasPart('period')]).toEqual([false, false]);
    expect(part('status').parentElement).toHaveTextContent(
      /^Ongoing when the article was written.$/,
    );
    expect(panel()).not.toHaveTextContent('does not say');
  });

  test('the title is the sentence, and its two ends open their nodes', async () => {
    const user = userEvent.setup();
    mountEdge('iran-eaeu-wish');
    const title = screen.getByRole('heading', { level: 2 });
    expect(title).toHaveTextContent('Iran wishes to join the Eurasian Economic Union');
    await user.click(within(title).getByRole('button', { name: 'Eurasian Economic Union' }));
    expect(panel().dataset['selection']).toBe('node:eaeu');
  });

  test('a hedge is shown in words, and whose view it is', () => {
    mountEdge('russia-iran-partnership');
    expect(part('qualifier')).toHaveTextContent(/^A forecast: “could help”/);
    expect(part('viewpoint')).toHaveTextContent('According to the author.');
    expect(part('status')).toHaveTextContent('It may happen.');
  });

  test('a view of a state is shown as that state’s', () => {
    mountEdge('iran-west');
    expect(part('viewpoint')).toHaveTextContent('According to Iran.');
  });

  test('what comes from outside the article, and what is inferred, says so', () => {
    const { nodes, edges, ...rest } = tinyDataset();
    const outside = { basis: 'outside', note: 'A yearbook of 1902.' } as const;
    const [first, ...others] = edges;
    const raw = { ...rest, nodes, edges: [{ ...first!, ...outside }, ...others] };
    const store = mountEdge('alder-birch-water', graphFrom(raw));
    expect(panel()).toHaveTextContent('From outside the article: A yearbook of 1902.');
    act(() => store.getState().select(edgeTarget('council-weir' as EdgeId)));
    expect(panel()).toHaveTextContent('Inferred from what the article says');
    act(() => store.getState().select(edgeTarget('alder-council' as EdgeId)));
    expect(panel().querySelector('[data-basis]')).toBeNull();
  });

  test('a pair’s other edges are one press away, distinguished by stance or by words', async () => {
    const user = userEvent.setup();
    mountEdge('russia-turkey-ties');
    const group = screen.getByRole('group', { name: 'Ties between these two' });
    expect(
      within(group)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Cooperation', 'Dispute: has plans in Syria', 'Dispute: belongs to NATO']);
    await user.click(within(group).getByRole('button', { name: 'Dispute: belongs to NATO' }));
    expect(panel().dataset['selection']).toBe('edge:russia-turkey-nato');
    expect(within(group).getByRole('button', { pressed: true })).toHaveTextContent('NATO');
    // The button that was pressed is still there and still has the focus.
    expect(within(group).getByRole('button', { name: 'Dispute: belongs to NATO' })).toHaveFocus();
  });

  test('a pair with one edge has no switch', () => {
    mountEdge('iran-eaeu-wish');
    expect(screen.queryByRole('group', { name: 'Ties between these two' })).toBeNull();
  });

  test('previous and next follow the article and stop at its ends', async () => {
    const user = userEvent.setup();
    const store = mountEdge(ankara.order[0]!);
    const previous = screen.getByRole('button', { name: 'Previous tie' });
    const next = screen.getByRole('button', { name: 'Next tie' });
    expect(previous).toHaveAttribute('aria-disabled', 'true');
    await user.click(previous);
    expect(panel().dataset['selection']).toBe(`edge:${ankara.order[0]!}`);
    await user.click(next);
    await user.click(next);
    expect(panel().dataset['selection']).toBe(`edge:${ankara.order[2]!}`);
    expect(next).toHaveFocus();
    act(() => store.getState().select(edgeTarget(ankara.order.at(-1)!)));
    expect(next).toHaveAttribute('aria-disabled', 'true');
    expect(previous).toHaveAttribute('aria-disabled', 'false');
  });

  test('a place is a link to its passage in a tab of its own, named in words', () => {
    mountEdge('russia-turkey-nato');
    const link = within(part('places')).getByRole('link', { name: /^Paragraph 6, sentence 2/ });
    expect(link).toHaveAttribute('data-locator', '6.2');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener');
    expect(link.getAttribute('href')).toMatch(/^https:\/\/valdaiclub\.com\/.+#:~:text=/);
    expect(link).toHaveAccessibleName(/new tab/);
  });

  test('a ground has its own places', () => {
    mountEdge('alder-birch', graphFrom(oneEdge()));
    expect(part('grounds').querySelector('[data-locator="2.1"]')).not.toBeNull();
  });

  test('without a URL of the article a place is plain text', () => {
    mountEdge('alder-birch', graphFrom(oneEdge()));
    expect(within(panel()).queryByRole('link')).toBeNull();
    expect(part('places').querySelector('[data-locator="2.1"]')).toHaveTextContent(
      'Paragraph 2, sentence 1',
    );
  });

  test('every paragraph has its bar, the title too', () => {
    mountEdge('russia-turkey-nato');
    const bars = part('places').querySelectorAll('li');
    expect(bars).toHaveLength(ankara.dataset.source.paragraphs);
    expect(within(part('places')).getAllByRole('listitem')).toHaveLength(1);
  });

  test('texts of a dataset are shown as they are written, never as markup', () => {
    const text = '<b>bold</b> & <img src=x onerror=alert(1)>';
    const reasoning = {
      ...rawEdge('x', 'alder', 'birch').reasoning,
      claim: text,
      grounds: [{ text, places: [place(1, 1)] }],
      warrant: text,
    };
    mountEdge('alder-birch', graphFrom(oneEdge({ reasoning, label: text })));
    for (const name of ['claim', 'grounds', 'warrant']) expect(part(name)).toHaveTextContent(text);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(text);
    expect(panel().querySelector('b, img')).toBeNull();
  });

  test('"Back to the overview" deselects and focuses the overview’s heading', async () => {
    const user = userEvent.setup();
    mountEdge('russia-turkey-nato');
    await user.click(screen.getByRole('button', { name: 'Back to the overview' }));
    expect(panel().dataset['selection']).toBe('none');
    expect(screen.getByRole('heading', { name: 'What the article argues' })).toHaveFocus();
  });

  test('axe finds nothing on an edge of a pair, on one from outside, on a small one', async () => {
    const store = mountEdge('russia-turkey-nato');
    await expectAccessible();
    act(() => store.getState().select(edgeTarget('russia-akkuyu' as EdgeId)));
    await expectAccessible();
  });

  test('axe finds nothing where the article has no URL', async () => {
    mountEdge('council-weir', graphFrom(tinyDataset()));
    await expectAccessible();
  });

  test('a warrant is the author’s, or said to be the map’s reading', () => {
    const { reasoning } = rawEdge('x', 'alder', 'birch');
    const heading = () => within(part('warrant')).getByRole('heading', { level: 3 });
    mountEdge('alder-birch', graphFrom(oneEdge()));
    expect(heading()).toHaveTextContent(/^Why that supports it$/);
    cleanup();
    const ours = { ...reasoning, warrantBy: 'editor' as const };
    mountEdge('alder-birch', graphFrom(oneEdge({ reasoning: ours })));
    expect(heading()).toHaveTextContent('How this map reads it');
    cleanup();
    mountEdge('alder-birch', graphFrom(oneEdge({ reasoning: { ...reasoning, grounds: [] } })));
    expect(heading()).toHaveTextContent(/^The reasoning$/);
  });

  test('a tie of the argument leads to each step that uses it', async () => {
    const user = userEvent.setup();
    mountEdge('alder-birch-talks', argued());
    expect(part('argument')).toHaveTextContent('Used to argue that …');
    const steps = within(part('argument')).getAllByRole('button');
    expect(steps.map((step) => step.textContent)).toEqual([
      'The two towns can settle it.',
      'They meet every spring.',
    ]);
    await user.click(steps[1]!);
    expect(panel().dataset['selection']).toBe('step:meet');
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  });

  test('a tie that the argument does without says why', () => {
    mountEdge('alder-council', argued());
    expect(part('argument')).toHaveTextContent('BackgroundIt only says who has a seat.');
  });

  test('without an argument nothing is said of one', () => {
    mountEdge('alder-birch', graphFrom(oneEdge()));
    expect(panel().querySelector('[data-part="argument"]')).toBeNull();
  });
});
