import type { EdgeId, NodeId } from '../format/types';
import { nodesOfPair, nodeTarget, sameTarget } from '../graph/target';
import { EMPHASES, emphasisOfLine, emphasisOfNode, type Emphasis } from './emphasis';
import { isTabStop, tabStop } from './tabStop';
import { isShownEdge, isShownNode } from './visible';
import type { MapState } from './store';

/** What the drawing of a mark depends on. */
export interface MarkState {
  readonly emphasis: Emphasis;
  readonly isShown: boolean;
  readonly isSelected: boolean;
  /** It is the map's tab stop. */
  readonly isStop: boolean;
}

/**
 * A mark's state as one number, cheap to compare: every change of the store compares the states of
 * all marks.
 */
export function lineMarkState(state: MapState, ids: readonly EdgeId[]): number {
  const stop = tabStop(state);
  return encode({
    emphasis: emphasisOfLine(state, ids),
    isShown: ids.some((id) => isShownEdge(state, id)),
    isSelected: isSelectedLine(state, ids),
    isStop: stop?.kind === 'edge' && ids.includes(stop.id),
  });
}

/** By one of its edges, or, if a line stands for several, by its two ends. */
function isSelectedLine({ graph, selection }: MapState, ids: readonly EdgeId[]): boolean {
  if (selection?.kind === 'edge') return ids.includes(selection.id);
  const [first, second] = ids;
  const edge = first && second && graph.edgeById.get(first);
  if (!edge || selection?.kind !== 'pair') return false;
  return nodesOfPair(selection.id).every((id) => id === edge.source || id === edge.target);
}

/** As `lineMarkState`. */
export function nodeMarkState(state: MapState, id: NodeId): number {
  return encode({
    emphasis: emphasisOfNode(state, id),
    isShown: isShownNode(state, id),
    isSelected: sameTarget(state.selection, nodeTarget(id)),
    isStop: isTabStop(state, nodeTarget(id)),
  });
}

export function parseMarkState(code: number): MarkState {
  return {
    emphasis: EMPHASES[code >> 3] ?? 'idle',
    isShown: (code & 1) > 0,
    isSelected: (code & 2) > 0,
    isStop: (code & 4) > 0,
  };
}

function encode({ emphasis, isShown, isSelected, isStop }: MarkState): number {
  return (
    8 * EMPHASES.indexOf(emphasis) + Number(isShown) + 2 * Number(isSelected) + 4 * Number(isStop)
  );
}
