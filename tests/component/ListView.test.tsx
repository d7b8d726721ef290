import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Qualifier, Stance } from '../../src/format/types';
import { ListView } from '../../src/panel/list/ListView';
import { StaticList } from '../../src/panel/list/StaticList';
import { EdgeList } from '../../src/panel/text/EdgeList';
import { createMapStore } from '../../src/state/store';
import { en } from '../../src/i18n/messages/en';
import { rawDataset, rawEdge, rawNode, tinyDataset, type RawEdge } from '../fixtures/dataset';
import { graphOf, stepId } from '../fixtures/graph';
import { syntheticMap } from '../support/syntheticMap';
import { ankara, expectAccessible, graphFrom } from './support/mount';

function mountList(graph = ankara) {
  const store = createMapStore(graph);
  render(
    <main data-edgewise="">
      <h1>List</h1>
      <ListView store={store} messages={en} />
    </main>,
  );
  return store;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-list-edge]')];
const idsOf = (list: readonly HTMLElement[]) => list.map((row) => row.dataset['listEdge']);
const visible = () => rows().filter((row) => !row.hidden);
const countOf = (stance: Stance) => ankara.edges.filter((edge) => edge.stance === stance).length;
const disputes = ankara.order.filter((id) => ankara.edgeById.get(id)?.stance === 'dispute');

describe('ListView', () => {
  test('holds every edge in the article’s order, with sentence, claim, status and places', () => {
    mountList();
    expect(idsOf(rows())).toEqual(ankara.order);
    for (const row of rows()) {
      const edge = ankara.edges.find(({ id }) => id === row.dataset['listEdge'])!;
      expect(row).toHaveTextContent(edge.label);
      expect(row).toHaveTextContent(edge.reasoning.claim);
      expect(row).toHaveTextContent(en.stances[edge.stance]);
      const places = [...row.querySelectorAll('a')].slice(1);
      expect(places.map((place) => place.dataset['locator'])).toEqual(
        edge.reasoning.places.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`),
      );
    }
  });

  test('a row is the URL of its edge, selects it and is marked', async () => {
    const user = userEvent.setup();
    const store = mountList();
    const row = rows().find(({ dataset }) => dataset['listEdge'] === 'iran-eaeu-wish')!;
    const [link] = within(row).getAllByRole('link');
    expect(link).toHaveAccessibleName(/^Iran wishes to join/);
    expect(link).toHaveAttribute('href', '#edge=iran-eaeu-wish');
    await user.click(link!);
    expect(store.getState().selection).toEqual({ kind: 'edge', id: 'iran-eaeu-wish' });
    expect([...document.querySelectorAll('[aria-current="true"]')]).toEqual([link]);
  });

  test('marks the ties of a step, as the map does', () => {
    const store = mountList();
    act(() => store.getState().follow(stepId('payoff')));
    const uses: readonly string[] = ankara.stepById.get(stepId('payoff'))?.uses ?? [];
    const marked = rows().filter(({ dataset }) => dataset['emphasis'] === 'related');
    expect(idsOf(marked)).toEqual(ankara.order.filter((id) => uses.includes(id)));
    expect(marked).not.toHaveLength(0);
    act(() => store.getState().leaveTour());
    expect(document.querySelector('[data-emphasis]')).toBeNull();
  });

  test('divides the edges by paragraph, by kind, or by name, where each stands at both ends', async () => {
    const user = userEvent.setup();
    mountList();
    expect(screen.getByRole('radio', { name: 'By paragraph' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'By kind' }));
    expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      `Cooperation (${countOf('cooperation')})`,
      `Dispute (${countOf('dispute')})`,
      `Neutral (${countOf('neutral')})`,
    ]);
    await user.click(screen.getByRole('radio', { name: 'By name' }));
    expect(rows()).toHaveLength(2 * ankara.edges.length);
    const [first] = screen.getAllByRole('heading', { level: 3 });
    expect(first).toHaveTextContent(`Russia (${ankara.edgesAt.get(ankara.nodes[0]!.id)!.length})`);
  });

  test('hides what the filter hides, headings with it, says how many are left and leads back', async () => {
    const user = userEvent.setup();
    const store = mountList();
    expect(screen.queryByRole('button', { name: 'Show all ties' })).not.toBeInTheDocument();
    act(() => store.getState().showOnly(['dispute']));
    expect(idsOf(visible())).toEqual(disputes);
    expect(screen.queryByRole('heading', { name: /^Paragraph 2/ })).not.toBeInTheDocument();
    expect(
      screen.getByText(`${disputes.length} of ${ankara.edges.length} ties shown`),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all ties' }));
    expect(visible()).toHaveLength(ankara.edges.length);
    expect(screen.getByRole('radio', { name: 'By paragraph' })).toHaveFocus();
  });

  test('an empty list says why, and leads back', async () => {
    const user = userEvent.setup();
    const store = mountList();
    act(() => {
      store.getState().isolate(ankara.nodes.find(({ id }) => id === 'nato')!.id);
      store.getState().showOnly(['cooperation']);
    });
    expect(visible()).toEqual([]);
    expect(screen.getByText('NATO has no ties of this kind.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all ties' }));
    expect(visible()).toHaveLength(ankara.edges.length);
  });

  test('axe finds nothing', async () => {
    // All rows are alike, so a small dataset is enough.
    mountList(graphFrom(tinyDataset()));
    await expectAccessible();
  });
});

test('a long list grows when its reader asks for more, and the focus moves to the first new row', async () => {
  mountList(graphOf(syntheticMap({ nodes: 80, edges: 640 })));
  const user = userEvent.setup();
  // By its text: among 600 rows jsdom takes seconds to find a button by its role, and `find…` prints
  // all of them whenever it has not found it yet.
  const findButton = (text: RegExp) => screen.queryByText(text, { selector: 'button' });
  await waitFor(() => expect(findButton(/^Show 40 more$/)).not.toBeNull(), { timeout: 30_000 });
  const more = findButton(/^Show/)!;
  expect(rows()).toHaveLength(600);
  more.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(rows()).toHaveLength(640));
  expect(findButton(/^Show/)).toBeNull();
  await waitFor(() => expect(rows()[600]?.querySelector('a')).toHaveFocus());
});

describe('a claim that the author does not state as fact', () => {
  const graph = graphFrom(
    rawDataset(
      [rawNode('alder'), rawNode('birch')],
      [
        edgeWith('fact', 'asserted', 'author'),
        edgeWith('guess', 'hedged', 'author'),
        edgeWith('quoted', 'attributed', 'birch'),
        edgeWith('report', 'asserted', 'reported'),
      ],
    ),
  );
  const kinds = {
    fact: 'Cooperation, ongoing',
    guess: 'Cooperation, ongoing · Stated cautiously by the author',
    quoted: 'Cooperation, ongoing · According to Birch',
    report: 'Cooperation, ongoing · Reported as fact',
  };

  test('is not stated as fact in the list', () => {
    mountList(graph);
    const shown = rows().map((row) => [
      row.dataset['listEdge'],
      row.querySelector('.ew-list-kind > span')?.textContent,
    ]);
    expect(shown).toEqual(Object.entries(kinds).map(([id, kind]) => [id, `${kind} ·`]));
  });

  test('nor in the list for a host page', () => {
    render(<EdgeList graph={graph} messages={en} />);
    const shown = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(shown).toHaveLength(4);
    for (const [i, kind] of Object.values(kinds).entries())
      expect(shown[i]).toContain(`(${kind}). `);
  });
});

function edgeWith(id: string, qualifier: Qualifier, viewpoint: string): RawEdge {
  const edge = rawEdge(id, 'alder', 'birch');
  const hedge = qualifier === 'asserted' ? {} : { hedge: '“may”' };
  return { ...edge, reasoning: { ...edge.reasoning, qualifier, viewpoint, ...hedge } };
}

test('the list of a page without script has the same rows, and nothing to press', () => {
  render(<StaticList store={createMapStore(ankara)} messages={en} />);
  expect(idsOf(rows())).toEqual(ankara.order);
  expect(screen.queryAllByRole('radio')).toEqual([]);
  expect(screen.queryAllByRole('button')).toEqual([]);
});
