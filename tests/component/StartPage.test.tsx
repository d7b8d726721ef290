import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { oneEdge, tinyDataset } from '../fixtures/dataset';
import { ankara, expectAccessible, graphFrom, mount, panel } from './support/mount';

const partOf = (name: string) =>
  within(screen.getByRole('heading', { level: 3, name }).parentElement!);
const pair = (name: string) =>
  within(screen.getByRole('heading', { level: 4, name }).parentElement!);

describe('StartPage', () => {
  test('opens the panel: what the article argues, and how to use the map', () => {
    mount(ankara);
    expect(panel().dataset['selection']).toBe('none');
    expect(panel()).toHaveTextContent(ankara.dataset.summary);
    expect(panel()).toHaveTextContent('Choose a line or a name');
  });

  test('each pair lists its edges; a press opens one', async () => {
    const user = userEvent.setup();
    mount(ankara);
    expect(pair('Russia – Turkey').getAllByRole('button')).toHaveLength(3);
    expect(pair('Russia – Iran').getAllByRole('button')).toHaveLength(2);
    await user.click(
      pair('Russia – Turkey').getByRole('button', { name: /over NATO with Turkey/ }),
    );
    expect(panel().dataset['selection']).toBe('edge:russia-turkey-nato');
  });

  test('of Turkey and Iran it says that no edge is claimed, and where both take part', async () => {
    const user = userEvent.setup();
    mount(ankara);
    const item = screen.getByRole('heading', { name: 'Turkey – Iran' }).parentElement!;
    expect(item).toHaveTextContent('no tie claimed; both in the Astana Process');
    await user.click(within(item).getByRole('button', { name: 'Astana Process' }));
    expect(panel().dataset['selection']).toBe('node:astana-process');
  });

  test('dates stand in order of time, preview their mark and open it', async () => {
    const user = userEvent.setup();
    const store = mount(ankara);
    const dates = partOf('When it happened').getAllByRole('button');
    expect(dates.map((date) => date.textContent).slice(0, 2)).toEqual([
      '2014 Ukraine crisis',
      'November 2015 Warplane downing',
    ]);
    await user.hover(dates[1]!);
    expect(store.getState().hovered).toEqual({ kind: 'node', id: 'warplane' });
    await user.click(dates[1]!);
    expect(panel().dataset['selection']).toBe('node:warplane');
  });

  test('what names no date is not among the dates', () => {
    mount(ankara);
    for (const date of partOf('When it happened').getAllByRole('button'))
      expect(date).toHaveTextContent(/\d/);
  });

  test('names the source with a safe link, and whose views these are', () => {
    mount(ankara);
    const link = partOf('Source').getByRole('link');
    expect(link).toHaveAttribute('href', ankara.dataset.source.url);
    expect(link).toHaveAttribute('rel', 'noopener');
    expect(link).toHaveAttribute('target', '_blank');
    expect(panel()).toHaveTextContent('Valdai Discussion Club');
    expect(panel()).toHaveTextContent('The claims are those of the article');
  });

  test('what the map does not show is folded away, whole', async () => {
    const user = userEvent.setup();
    mount(ankara);
    const summary = screen.getByText('What this map does not show');
    const details = summary.closest('details')!;
    expect(details.open).toBe(false);
    await user.click(summary);
    expect(details.open).toBe(true);
    expect(within(details).getAllByRole('listitem')).toHaveLength(ankara.dataset.notShown.length);
  });

  test('a map without states and dates has neither section', () => {
    mount(graphFrom(oneEdge()));
    expect(screen.queryByRole('heading', { name: 'The pairs' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'When it happened' })).toBeNull();
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
