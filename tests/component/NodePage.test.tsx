import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { NodeId } from '../../src/format/types';
import { nodeTarget } from '../../src/graph/target';
import { oneEdge, rawDataset, rawEdge, rawNode, ring } from '../fixtures/dataset';
import { ankara, expectAccessible, graphFrom, mount, panel } from './support/mount';

function mountNode(id: string, graph = ankara) {
  const store = mount(graph);
  act(() => store.getState().select(nodeTarget(id as NodeId)));
  return store;
}

const group = (name: RegExp) =>
  within(screen.getByRole('heading', { level: 3, name }).parentElement!);
const members = () =>
  group(/^Members$/)
    .getAllByRole('button')
    .map((button) => button.textContent);

describe('NodePage', () => {
  test('every name of the real map has its page: kind, summary, and all its edges', () => {
    const store = mount(ankara);
    expect(ankara.nodes).toHaveLength(28);
    for (const node of ankara.nodes) {
      act(() => store.getState().select(nodeTarget(node.id)));
      expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(node.label);
      expect(panel()).toHaveTextContent(node.summary);
      expect(panel().querySelectorAll('.ew-row')).toHaveLength(ankara.edgesAt.get(node.id)!.length);
    }
  });

  test('edges are grouped by stance, with their numbers', () => {
    mountNode('astana-process');
    expect(group(/^Cooperation \(3\)$/).getAllByRole('button')).toHaveLength(3);
    expect(group(/^Neutral \(2\)$/).getAllByRole('button')).toHaveLength(2);
    expect(screen.queryByRole('heading', { name: /^Dispute/ })).toBeNull();
  });

  test('a framework leads with its members; what it is about is none', () => {
    mountNode('astana-process');
    expect(members()).toEqual(['Turkey', 'Russia', 'Iran']);
  });

  test('who only wishes to join a framework is not called a member', () => {
    mountNode('eaeu');
    expect(members()).toEqual(['Russia']);
    expect(panel()).toHaveTextContent('Iran wishes to join the Eurasian Economic Union hoped for');
    expect(panel()).not.toHaveTextContent('ongoing');
  });

  test('a member opens its own page', async () => {
    const user = userEvent.setup();
    mountNode('astana-process');
    await user.click(group(/^Members$/).getByRole('button', { name: 'Iran' }));
    expect(panel().dataset['selection']).toBe('node:iran');
    expect(screen.queryByRole('heading', { name: /^Members$/ })).toBeNull();
  });

  test('a row previews its edge under pointer and focus, and opens it', async () => {
    const user = userEvent.setup();
    const store = mountNode('eaeu');
    const row = screen.getByRole('button', { name: /^Cooperation: Iran wishes to join/ });
    await user.hover(row);
    expect(store.getState().hovered).toEqual({ kind: 'edge', id: 'iran-eaeu-wish' });
    await user.unhover(row);
    expect(store.getState().hovered).toBeNull();
    act(() => row.focus());
    expect(store.getState().hovered).toEqual({ kind: 'edge', id: 'iran-eaeu-wish' });
    await user.keyboard('{Enter}');
    expect(panel().dataset['selection']).toBe('edge:iran-eaeu-wish');
    expect(store.getState().hovered).toBeNull();
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  });

  test('a row that the filter hides says so', () => {
    const store = mountNode('eaeu');
    const row = screen.getByRole('button', { name: /Russia leads/ });
    expect(row).not.toHaveTextContent('hidden by filter');
    act(() => store.getState().showOnly(['cooperation']));
    expect(row).toHaveTextContent('hidden by filter');
  });

  test('other names and outside facts are shown, search words are not', () => {
    const raw = oneEdge();
    const node = rawNode('poem', {
      aliases: ['The Ode', 'Song'],
      find: ['verse'],
      basis: 'outside',
      note: 'A yearbook.',
    });
    mountNode('poem', graphFrom({ ...raw, nodes: [...raw.nodes, node] }));
    expect(panel()).toHaveTextContent('Also called: The Ode, Song');
    expect(panel()).not.toHaveTextContent('verse');
    expect(panel()).toHaveTextContent('From outside the article: A yearbook.');
  });

  test('a name without edges says so', () => {
    const raw = oneEdge();
    mountNode('poem', graphFrom({ ...raw, nodes: [...raw.nodes, rawNode('poem')] }));
    expect(panel()).toHaveTextContent('No ties on this map.');
  });

  test('a second name is offered when the reader asks, of thousands 600 at a time', async () => {
    const user = userEvent.setup();
    mountNode('n0', graphFrom(ring(700)));
    const first = panel().querySelectorAll('button').length;
    expect(first).toBeLessThan(20);
    await user.click(screen.getByText(/ and …$/));
    const names = () => panel().querySelectorAll('details .ew-chip').length;
    await waitFor(() => expect(names()).toBe(600));
    await user.click(screen.getByRole('button', { name: 'Show 99 more' }));
    await waitFor(() => expect(names()).toBe(699));
    expect(screen.queryByRole('button', { name: / more$/ })).toBeNull();
    await waitFor(() => expect(document.activeElement).toHaveTextContent('N601'));
    expect(document.activeElement).toHaveClass('ew-chip');
  });

  test('of thousands of ties the first 600 are shown, and the focus moves to the next', async () => {
    const user = userEvent.setup();
    const others = Array.from({ length: 605 }, (_, i) => `n${i}`);
    const edges = others.map((id, i) => rawEdge(`e${i}`, 'hub', id));
    mountNode(
      'hub',
      graphFrom(rawDataset([rawNode('hub'), ...others.map((id) => rawNode(id))], edges)),
    );
    const rows = () => panel().querySelectorAll('.ew-row');
    await waitFor(() => expect(rows()).toHaveLength(600));
    await user.click(screen.getByRole('button', { name: 'Show 5 more' }));
    await waitFor(() => expect(rows()).toHaveLength(605));
    await waitFor(() => expect(rows()[600]).toHaveFocus());
  });

  test('axe finds nothing on the pages of a state, a framework and an outside fact', async () => {
    const store = mountNode('russia');
    await expectAccessible();
    for (const id of ['astana-process', 'akkuyu']) {
      act(() => store.getState().select(nodeTarget(id as NodeId)));
      await expectAccessible();
    }
  });
});
