import type { DatasetEdge } from '../format/types';
import { isPast, isUnreal } from '../graph/status';
import { subcurve, trimAt, type Curve } from './curve';

/**
 * What sits at the target's end of an edge: an arrowhead, an open ring (planned, hoped for or
 * possible), a short bar across it (over), or nothing.
 */
export type EndMark = 'none' | 'arrow' | 'ring' | 'bar';

/** Free px between a glyph and the edge that ends at it. */
export const END_GAP_PX = 3;
export const RING_RADIUS_PX = 3.6;
export const ARROW_LENGTH_PX = 7;
/** Half the length of the bar across the end of an edge that is over. */
export const BAR_HALF_PX = 4;
/** Px from the end of the free gap to the middle of the bar, where the line stops. */
const BAR_ROOM_PX = 1;

export function endMarkOf(edge: DatasetEdge): EndMark {
  if (isUnreal(edge)) return 'ring';
  if (isPast(edge)) return 'bar';
  return edge.directed ? 'arrow' : 'none';
}

/** Px that the mark at its end takes from an edge. */
export function endRoom(endMark: EndMark): number {
  switch (endMark) {
    case 'ring':
      return 2 * RING_RADIUS_PX;
    case 'arrow':
      return ARROW_LENGTH_PX - 2;
    case 'bar':
      return BAR_ROOM_PX;
    case 'none':
      return 0;
  }
}

/**
 * How far outside the target's glyph its end mark is placed: ring and bar by their centre,
 * arrowheads by their tip.
 */
export function endMarkDistance(endMark: EndMark): number {
  switch (endMark) {
    case 'ring':
      return END_GAP_PX + RING_RADIUS_PX;
    case 'bar':
      return END_GAP_PX + BAR_ROOM_PX;
    case 'arrow':
    case 'none':
      return END_GAP_PX - 1;
  }
}

/**
 * The visible part of an edge given from centre to centre: from glyph to glyph, end mark left out.
 */
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
/** The bar around the origin, across +x. */
export const BAR_PATH = `M0 ${-BAR_HALF_PX}V${BAR_HALF_PX}`;
/** The cross on a dispute, around the origin. */
export const CROSS_PATH = 'M-3.4 -3.4L3.4 3.4M-3.4 3.4L3.4 -3.4';
