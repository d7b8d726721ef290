import { describe, expect, test } from 'vitest';
import type { EdgeId } from '../../../src/format/types';
import { lineOf } from '../../../src/graph/lines';
import { edgeTarget, nodeTarget, pairTarget } from '../../../src/graph/target';
import { lineMarkState, parseMarkState } from '../../../src/state/markState';
import { createMapStore } from '../../../src/state/store';
import { shownOnLine } from '../../../src/state/visible';
import { busyPair } from '../../fixtures/busyPair';
import { edgeId, nodeId } from '../../fixtures/graph';

/** A store of a pair with 8 cooperation edges and 4 disputes, and the states of its lines. */
function busyStore() {
  const graph = busyPair(12);
  const store = createMapStore(graph);
  const stateOf = (id: string) => ({
    count: shownOnLine(store.getState(), edgeId(id)),
    ...parseMarkState(lineMarkState(store.getState(), lineOf(graph, edgeId(id)))),
  });
  return { store, stateOf };
}

describe('the number on a line', () => {
  test('counts its edges', () => {
    const { stateOf } = busyStore();
    expect(stateOf('e0').count).toBe(8);
    expect(stateOf('e2').count).toBe(4);
    expect(stateOf('seat').count).toBe(1);
  });

  test('counts only those that the chosen moment has', () => {
    const { store, stateOf } = busyStore();
    store.setState({ held: new Set<EdgeId>(['e1', 'e3', 'e4', 'e5'].map(edgeId)) });
    expect(stateOf('e0')).toMatchObject({ count: 3, isShown: true, emphasis: 'idle' });
    expect(stateOf('e2')).toMatchObject({ count: 1, isShown: true });
    expect(stateOf('seat')).toMatchObject({ count: 0, isShown: false, emphasis: 'muted' });
  });

  test('follows the filter and the isolated name', () => {
    const { store, stateOf } = busyStore();
    store.getState().showOnly(['dispute']);
    expect(stateOf('e0')).toMatchObject({ count: 0, isShown: false, emphasis: 'muted' });
    expect(stateOf('e2').count).toBe(4);
    store.getState().showAll();
    store.getState().isolate(nodeId('c'));
    expect(stateOf('e2')).toMatchObject({ count: 0, isShown: false });
  });
});

describe('a line of many edges', () => {
  test('is selected with any of them, and with the pair in either order', () => {
    const { store, stateOf } = busyStore();
    store.getState().select(edgeTarget(edgeId('e7')));
    expect(stateOf('e0')).toMatchObject({ isSelected: true, emphasis: 'selected', isStop: true });
    expect(stateOf('e2')).toMatchObject({ isSelected: false, emphasis: 'muted', isStop: false });
    for (const pair of [
      pairTarget(nodeId('a'), nodeId('b')),
      pairTarget(nodeId('b'), nodeId('a')),
    ]) {
      store.getState().select(pair);
      expect(stateOf('e0')).toMatchObject({ isSelected: true, emphasis: 'related' });
      expect(stateOf('e2').isSelected).toBe(true);
      expect(stateOf('a-c').isSelected).toBe(false);
    }
  });

  test('is hovered with any of them, and related to its ends', () => {
    const { store, stateOf } = busyStore();
    store.getState().hover(edgeTarget(edgeId('e5')));
    expect(stateOf('e2').emphasis).toBe('hovered');
    store.getState().hover(nodeTarget(nodeId('b')));
    expect(stateOf('e2').emphasis).toBe('related');
  });
});
