import type { DatasetEdge } from '../format/types';
import { isUnreal } from '../graph/status';
import { subcurve, trimAt, type Curve } from './curve';

/** What sits at the target's end of a line: an arrowhead, an open ring (not yet real, or past), or nothing. */
export type EndMark = 'none' | 'arrow' | 'ring';

/** Free px between a glyph and the line that ends at it. */
export const END_GAP_PX = 3;
export const RING_RADIUS_PX = 3.6;
export const ARROW_LENGTH_PX = 7;

export function endMarkOf(edge: DatasetEdge): EndMark {
  if (isUnreal(edge) || edge.status === 'past') return 'ring';
  return edge.directed ? 'arrow' : 'none';
}

/** Px that the mark at a line's end takes from it. */
export function endRoom(endMark: EndMark): number {
  switch (endMark) {
    case 'ring':
      return 2 * RING_RADIUS_PX;
    case 'arrow':
      return ARROW_LENGTH_PX - 2;
    case 'none':
      return 0;
  }
}

/** The visible part of a line from centre to centre: from glyph to glyph, end mark left out. */
export function trimLine(
  full: Curve,
  sourceRadius: number,
  targetRadius: number,
  endMark: EndMark,
): Curve {
  const from = trimAt(full, 'start', sourceRadius + END_GAP_PX);
  const to = trimAt(full, 'end', targetRadius + END_GAP_PX + endRoom(endMark));
  return subcurve(full, from, to);
}

/** Arrowhead with its tip at the origin, pointing along +x. */
export const ARROW_PATH = `M0 0L${-ARROW_LENGTH_PX} -3.6L${-ARROW_LENGTH_PX + 1.6} 0L${-ARROW_LENGTH_PX} 3.6Z`;
/** The cross on a dispute, around the origin. */
export const CROSS_PATH = 'M-3.4 -3.4L3.4 3.4M-3.4 3.4L3.4 -3.4';
