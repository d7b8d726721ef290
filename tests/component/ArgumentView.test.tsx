import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/messages/en';
import { ArgumentView } from '../../src/panel/argument/ArgumentView';
import type { Graph } from '../../src/graph/graph';
import { createMapStore } from '../../src/state/store';
import { tinyDataset } from '../fixtures/dataset';
import { argued } from '../fixtures/argued';
import { ankara, expectAccessible, graphFrom } from './support/mount';

function mountArgument(graph: Graph = argued()) {
  const store = createMapStore(graph, { view: 'argument' });
  render(
    <main data-edgewise="">
      <h1>Argument</h1>
      <ArgumentView store={store} messages={en} />
    </main>,
  );
  return store;
}

function item(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-step="${id}"]`);
  if (!found) throw new Error(`the outline has no step ${id}`);
  return found;
}

describe('ArgumentView', () => {
  test('reads from the thesis down, deeper headings for what stands below', () => {
    mountArgument();
    expect(screen.getByRole('heading', { level: 2, name: 'The argument' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: 'The two towns can settle it.' }));
    const below = within(item('settle')).getAllByRole('heading', { level: 4 });
    expect(below.map(({ textContent }) => textContent.trim())).toEqual([
      'They meet every spring.',
      'but One of them has long been angry.',
      'so A weir for both may come of it.',
    ]);
    expect(screen.getByText('Also told along the way')).toBeVisible();
  });

  test('each step says how firmly, whose view, where, and on which ties', () => {
    mountArgument();
    expect(item('weir')).toHaveTextContent('Stated cautiously by the author: it seems.');
    expect(item('quarrel')).toHaveTextContent('Stated as fact, according to Birch.');
    const meet = within(item('meet'));
    expect(meet.getAllByText('¶ 2.1')).toHaveLength(1);
    expect(meet.getByRole('button', { name: /Alder works with Birch/ })).toBeVisible();
  });

  test('what stands below a step is folded away and listed again', async () => {
    const user = userEvent.setup();
    mountArgument();
    const toggle = screen.getByRole('button', { name: /^Steps below: The two towns/ });
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('link', { name: 'They meet every spring.' })).toBeNull();
    toggle.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('link', { name: 'They meet every spring.' })).toBeVisible();
  });

  test('one button lists the steps in the article’s order, none under another', async () => {
    const user = userEvent.setup();
    mountArgument();
    await user.click(screen.getByRole('button', { name: 'In the article’s order' }));
    expect(screen.getByRole('button', { name: 'In the article’s order' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    const order = [...document.querySelectorAll<HTMLElement>('.ew-outline > [data-step]')];
    expect(order.map(({ dataset }) => dataset['step'])).toEqual([
      'quarrel',
      'meet',
      'weir',
      'settle',
      'aside',
    ]);
    expect(within(item('meet')).getByText('Supports')).toBeVisible();
  });

  test('a press on a step selects it, and it is marked', async () => {
    const user = userEvent.setup();
    const store = mountArgument();
    const link = screen.getByRole('link', { name: 'They meet every spring.' });
    expect(link).not.toHaveAttribute('aria-current');
    await user.click(link);
    expect(store.getState().selection).toEqual({ kind: 'step', id: 'meet' });
    expect(link).toHaveAttribute('aria-current', 'true');
  });

  test('ties that the filter hides say so', () => {
    const store = mountArgument();
    act(() => store.getState().showOnly(['dispute']));
    expect(
      within(item('meet')).getByRole('button', {
        name: /Alder works with Birch.*hidden by filter/,
      }),
    ).toBeVisible();
  });

  test('of many ties the first three are listed, the rest on demand', async () => {
    const user = userEvent.setup();
    mountArgument(ankara);
    const step = within(item('two-days'));
    const all = ankara.stepById
      .get('two-days' as never)
      ?.uses.filter((id) => ankara.edgeIndex.has(id as never));
    expect(step.getAllByRole('button')).toHaveLength(4);
    await user.click(step.getByRole('button', { name: `${(all?.length ?? 0) - 3} more ties` }));
    expect(step.getAllByRole('button')).toHaveLength(all?.length ?? 0);
  });

  test('a map without an argument says so', () => {
    mountArgument(graphFrom(tinyDataset()));
    expect(screen.getByText('This map has no argument.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('axe finds nothing', async () => {
    mountArgument(ankara);
    await expectAccessible();
  });
});
