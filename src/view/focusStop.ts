import { firstFocus } from '../model/walk';
import type { MapState } from '../state/store';
import { visibleOf } from '../state/visible';

/** Whether this mark is the map's one tab stop: where the keyboard stands, else the first mark in reading order. */
export function isFocusStop(state: MapState, kind: 'node' | 'edge', id: string): boolean {
  const visible = visibleOf(state);
  const stood = state.focused?.target;
  const isThere = stood && (stood.kind === 'node' ? visible.nodes.has(stood.id) : visible.edges.has(stood.id));
  const stop = isThere ? stood : firstFocus(state.graph, visible)?.target;
  return stop?.kind === kind && stop.id === id;
}
