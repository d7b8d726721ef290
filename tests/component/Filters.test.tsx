import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { EdgeId } from '../../src/format/types';
import { edgeTarget } from '../../src/graph/target';
import { oneEdge } from '../fixtures/dataset';
import { ankara, graphFrom, mount, panel } from './support/mount';

const chip = (name: string) =>
  within(screen.getByRole('group', { name: 'Show ties' })).getByRole('button', {
    name: new RegExp(`^${name}`),
  });

const pressed = () =>
  within(screen.getByRole('group', { name: 'Show ties' }))
    .getAllByRole('button', { pressed: true })
    .map((button) => button.textContent.replace(/[\d ]/g, ''));

describe('Filters', () => {
  test('each chip counts its edges, and they add up to all', () => {
    mount(ankara);
    const counts = ['Cooperation', 'Dispute', 'Neutral'].map((name) =>
      Number(chip(name).dataset['count']),
    );
    const total = counts.reduce((sum, count) => sum + count);
    expect(total).toBe(ankara.edges.length);
    expect(chip('All')).toHaveTextContent(String(ankara.edges.length));
    expect(chip('Dispute')).toHaveTextContent(String(counts[1]));
    const disputes = ankara.edges.filter(({ stance }) => stance === 'dispute');
    expect(counts[1]).toBe(disputes.length);
  });

  test('with everything shown only "All" is pressed', () => {
    mount(ankara);
    expect(pressed()).toEqual(['All']);
  });

  test('from all, a chip shows only its kind; more add; the last one off returns to all', async () => {
    const user = userEvent.setup();
    const store = mount(ankara);
    await user.click(chip('Dispute'));
    expect(pressed()).toEqual(['Dispute']);
    expect(store.getState().shown).toEqual(['dispute']);
    await user.click(chip('Cooperation'));
    expect(pressed()).toEqual(['Cooperation', 'Dispute']);
    await user.click(chip('Dispute'));
    await user.click(chip('Cooperation'));
    expect(pressed()).toEqual(['All']);
  });

  test('"All" is one press back', async () => {
    const user = userEvent.setup();
    mount(ankara);
    await user.click(chip('Neutral'));
    await user.click(chip('All'));
    expect(pressed()).toEqual(['All']);
  });

  test('a selection that is filtered away says so and comes back on "Show it"', async () => {
    const user = userEvent.setup();
    const store = mount(ankara);
    act(() => store.getState().select(edgeTarget('russia-turkey-nato' as EdgeId)));
    await user.click(chip('Cooperation'));
    expect(panel()).toHaveTextContent('The filter hides your selection.');
    expect(panel().dataset['selection']).toBe('edge:russia-turkey-nato');
    await user.click(screen.getByRole('button', { name: 'Show it' }));
    expect(panel()).not.toHaveTextContent('The filter hides your selection.');
    expect(pressed()).toEqual(['Cooperation', 'Dispute']);
  });

  test('a kind without edges says so, with the way back', async () => {
    const user = userEvent.setup();
    mount(graphFrom(oneEdge()));
    await user.click(chip('Dispute'));
    expect(panel()).toHaveTextContent('No ties match.');
    await user.click(screen.getByRole('button', { name: 'Show all ties' }));
    expect(pressed()).toEqual(['All']);
    expect(panel()).not.toHaveTextContent('No ties match.');
  });

  test('the chips stand before the map and have no svg of their own', () => {
    mount(ankara);
    expect(document.querySelectorAll('.ew-bar svg')).toHaveLength(0);
  });
});
