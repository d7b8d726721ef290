import type { EdgeId } from '../format/types';
import { readEmphasis, type EmphasisInput } from './emphasis';
import { isShownEdge } from './visible';

/**
 * Whether the list and the matrix mark an edge that is not itself selected: it belongs to the
 * selection, the chosen sentence or the chooser. Apart from `emphasis`, because the drawing does not
 * need it.
 */
export function isHighlightedEdge(state: EmphasisInput, id: EdgeId): boolean {
  const [selected, , asked] = readEmphasis(state).near;
  return isShownEdge(state, id) && (selected.edges.has(id) || asked.edges.has(id));
}
