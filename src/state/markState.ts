import type { EdgeId, NodeId } from '../format/types';
import { edgeTarget, nodeTarget, sameTarget } from '../graph/target';
import { EMPHASES, emphasisOfEdge, emphasisOfNode, type Emphasis } from './emphasis';
import { isTabStop } from './tabStop';
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
export function edgeMarkState(state: MapState, id: EdgeId): number {
  return encode({
    emphasis: emphasisOfEdge(state, id),
    isShown: isShownEdge(state, id),
    isSelected: sameTarget(state.selection, edgeTarget(id)),
    isStop: isTabStop(state, edgeTarget(id)),
  });
}

/** As `edgeMarkState`. */
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
