import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { EdgeId } from '../../src/format/types';
import { edgeTarget } from '../../src/graph/target';
import { en } from '../../src/i18n/messages/en';
import { oneEdge, rawEdge, place, tinyDataset } from '../fixtures/dataset';
import { ankara, expectAccessible, graphFrom, mount, panel, part } from './support/mount';

const PARTS = [
  'claim',
  'grounds',
  'warrant',
  'qualifier',
  'viewpoint',
  'status',
  'period',
  'places',
];

function mountEdge(id: string, graph = ankara) {
  const store = mount(graph);
  act(() => store.getState().select(edgeTarget(id as EdgeId)));
  return store;
}

describe('EdgePage', () => {
  test('every edge of the real map has all its parts, each with words', () => {
    const store = mount(ankara);
    expect(ankara.order).toHaveLength(57);
    for (const [i, id] of ankara.order.entries()) {
      act(() => store.getState().select(edgeTarget(id)));
      expect(panel().dataset['selection']).toBe(`edge:${id}`);
      expect(panel()).toHaveTextContent(`Tie ${i + 1} of 57`);
      for (const name of PARTS) expect(part(name), `${id} ${name}`).not.toBeEmptyDOMElement();
      const { reasoning } = ankara.edgeById.get(id)!;
      expect(part('claim')).toHaveTextContent(reasoning.claim);
      expect(part('warrant')).toHaveTextContent(reasoning.warrant ?? en.panel.notSaid);
      expect(part('places').querySelectorAll('a[data-locator]')).toHaveLength(
        reasoning.places.length,
      );
    }
  });

  test('what the article leaves out is said, not left out', () => {
    const reasoning = { ...rawEdge('x', 'alder', 'birch').reasoning, grounds: [] };
    delete reasoning.warrant;
    mountEdge('alder-birch', graphFrom(oneEdge({ reasoning })));
    for (const name of ['grounds', 'warrant', 'period'])
      expect(part(name)).toHaveTextContent('The article does not say');
    expect(part('claim')).not.toHaveTextContent('The article does not say');
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
    expect(part('qualifier')).toHaveTextContent('Forecast: “could help”.');
    expect(part('viewpoint')).toHaveTextContent('The view of the author.');
    expect(part('status')).toHaveTextContent('It is a prospect');
  });

  test('a view of a state is shown as that state’s', () => {
    mountEdge('iran-west');
    expect(part('viewpoint')).toHaveTextContent('The view of Iran.');
  });

  test('what comes from outside the article, and what is inferred, says so', () => {
    const store = mountEdge('russia-akkuyu');
    expect(panel()).toHaveTextContent('From outside the article: The launch is in the article');
    act(() => store.getState().select(edgeTarget('turkey-council' as EdgeId)));
    expect(panel()).toHaveTextContent('Inferred from what the article says');
    act(() => store.getState().select(edgeTarget('iran-eaeu-wish' as EdgeId)));
    expect(panel().querySelector('[data-basis]')).toBeNull();
  });

  test('a pair’s other edges are one press away, distinguished by stance or by words', async () => {
    const user = userEvent.setup();
    mountEdge('russia-turkey-ties');
    const group = screen.getByRole('group', { name: 'Other ties of this pair' });
    expect(
      within(group)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Cooperation', 'Dispute: Syria', 'Dispute: NATO']);
    await user.click(within(group).getByRole('button', { name: 'Dispute: NATO' }));
    expect(panel().dataset['selection']).toBe('edge:russia-turkey-nato');
    expect(within(group).getByRole('button', { pressed: true })).toHaveTextContent('NATO');
    // The button that was pressed is still there and still has the focus.
    expect(within(group).getByRole('button', { name: 'Dispute: NATO' })).toHaveFocus();
  });

  test('a pair with one edge has no switch', () => {
    mountEdge('iran-eaeu-wish');
    expect(screen.queryByRole('group', { name: 'Other ties of this pair' })).toBeNull();
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
    expect(part('grounds').querySelector('[data-locator="6.2"]')).not.toBeNull();
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
});
