import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph';
import { oneEdge, tinyDataset } from '../fixtures/dataset';
import { ankara, expectAccessible, graphFrom, mount, panel } from './support/mount';

/** Ankara’s argument without its moments, which stand for the timeline. */
const { argument } = ankara.dataset;
const timeless = buildGraph({
  ...ankara.dataset,
  ...(argument && { argument: { ...argument, moments: [] } }),
});

const partOf = (name: string) =>
  within(screen.getByRole('heading', { level: 3, name }).parentElement!);
const pair = (name: string) =>
  within(screen.getByRole('heading', { level: 4, name }).parentElement!);

describe('StartPage', () => {
  test('opens the panel: what the article argues, and how to use the map', () => {
    mount(ankara);
    expect(panel().dataset['selection']).toBe('none');
    expect(panel()).toHaveTextContent(ankara.dataset.summary);
    expect(panel()).toHaveTextContent('Select a line or a name');
  });

  test('each pair lists its edges; a press opens one', async () => {
    const user = userEvent.setup();
    mount(ankara);
    const rows = pair('Russia – Turkey').getAllByRole('listitem');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toHaveTextContent('Russia works ever more closely with Turkey');
    expect(pair('Russia – Iran').getAllByRole('listitem')).toHaveLength(2);
    await user.click(pair('Russia – Turkey').getByRole('button', { name: /NATO/ }));
    expect(panel().dataset['selection']).toBe('edge:russia-turkey-nato');
  });

  test('of Turkey and Iran it says that no edge is claimed, and where both take part', async () => {
    const user = userEvent.setup();
    mount(ankara);
    const item = screen.getByRole('heading', { name: 'Turkey – Iran' }).parentElement!;
    expect(item).toHaveTextContent('No direct tie claimed. Both take part in: Astana Process');
    await user.click(within(item).getByRole('button', { name: 'Astana Process' }));
    expect(panel().dataset['selection']).toBe('node:astana-process');
  });

  test('the timeline says what happened, in order of time; each event previews its tie and opens it', async () => {
    const user = userEvent.setup();
    const store = mount(timeless);
    const events = partOf('Timeline').getAllByRole('button');
    expect(events.map((event) => event.textContent).slice(0, 4)).toEqual([
      'Ukraine crisis of 2014',
      expect.stringMatching(/^Western states have put/),
      expect.stringMatching(/^Western states have pressed/),
      expect.stringMatching(/^Turkey shot down the Russian warplane/),
    ]);
    await user.hover(events[3]!);
    expect(store.getState().hovered).toEqual({ kind: 'edge', id: 'turkey-warplane' });
    await user.click(events[3]!);
    expect(panel().dataset['selection']).toBe('edge:turkey-warplane');
  });

  test('every dated tie is in the timeline once; of a busy day the rest is folded away', () => {
    mount(timeless);
    const timeline = screen.getByRole('heading', { level: 3, name: 'Timeline' }).parentElement!;
    const dated = ankara.edges.filter(({ period }) => period !== undefined);
    const events = [...timeline.querySelectorAll('button')].map((event) => event.textContent);
    for (const { label } of dated)
      expect(events.filter((event) => event.includes(label)).length).toBeGreaterThan(0);
    for (const list of timeline.querySelectorAll('.ew-day > div > ul'))
      expect(list.children.length).toBeLessThanOrEqual(3);
    for (const date of timeline.querySelectorAll('.ew-date'))
      expect(date).toHaveTextContent(/\d{4}/);
  });

  test('where the strip of moments has the dates, there is no timeline as well', () => {
    mount(ankara);
    expect(screen.queryByRole('heading', { name: 'Timeline' })).toBeNull();
  });

  test('names the article first, with a safe link, and whose views these are', () => {
    mount(ankara);
    const link = screen.getByRole('link', { name: /^What Putin's Visit/ });
    const summary = screen.getByText(ankara.dataset.summary);
    expect(link.compareDocumentPosition(summary)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(link).toHaveAttribute('href', ankara.dataset.source.url);
    expect(link).toHaveAttribute('rel', 'noopener');
    expect(link).toHaveAttribute('target', '_blank');
    expect(panel()).toHaveTextContent('Valdai Discussion Club');
    expect(panel()).toHaveTextContent('The claims are the article’s, paraphrased.');
  });

  test('leads to what the map does not show, and each pair to its own page', async () => {
    const user = userEvent.setup();
    const store = mount(ankara);
    const link = screen.getByRole('link', { name: 'What this map does not show' });
    expect(link).toHaveAttribute('href', '#about');
    await user.click(link);
    expect(store.getState().limits).toBe(true);
    act(() => store.getState().showLimits(false));
    await user.click(screen.getByRole('button', { name: 'Turkey – Iran' }));
    expect(panel().dataset['selection']).toBe('pair:turkey,iran');
  });

  test('a map without states and dates has neither section', () => {
    mount(graphFrom(oneEdge()));
    expect(screen.queryByRole('heading', { name: 'Between the main actors' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Timeline' })).toBeNull();
  });

  test('axe finds nothing', async () => {
    mount(ankara);
    await expectAccessible();
  });

  test('axe finds nothing on a small map either', async () => {
    mount(graphFrom(tinyDataset()));
    await expectAccessible();
  });
});
