import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { ListView } from '../../src/panel/ListView';
import { createMapStore } from '../../src/state/store';
import { en } from '../../src/state/words/en';
import { ankara, expectAccessible } from './support/mount';

function mountList() {
  const store = createMapStore(ankara);
  render(
    <main>
      <h1>List</h1>
      <ListView store={store} words={en} />
    </main>,
  );
  return store;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-list-edge]')];

describe('ListView', () => {
  test('holds every tie in the article’s order, with its sentence and its claim', () => {
    mountList();
    expect(rows().map((row) => row.dataset['listEdge'])).toEqual(ankara.order);
    for (const row of rows()) {
      const edge = ankara.edges.find(({ id }) => id === row.dataset['listEdge'])!;
      expect(row).toHaveTextContent(edge.label);
      expect(row).toHaveTextContent(edge.reasoning.claim);
    }
  });

  test('a row is the address of its tie and, with JavaScript, selects it', async () => {
    const user = userEvent.setup();
    const store = mountList();
    const link = screen.getByRole('link', { name: /^Iran wishes to join/ });
    expect(link).toHaveAttribute('href', '#edge=iran-eaeu-wish');
    await user.click(link);
    expect(store.getState().selection).toEqual({ kind: 'edge', id: 'iran-eaeu-wish' });
  });

  test('hides what the filter hides', () => {
    const store = mountList();
    act(() => store.getState().showOnly(['dispute']));
    const visible = rows().filter((row) => !row.hidden);
    const disputes = ankara.order.filter((id) => ankara.edgeById.get(id)?.stance === 'dispute');
    expect(visible.map((row) => row.dataset['listEdge'])).toEqual(disputes);
  });

  test('axe finds nothing', async () => {
    mountList();
    await expectAccessible();
  });
});
