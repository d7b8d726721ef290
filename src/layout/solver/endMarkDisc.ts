import {
  ARROW_LENGTH_PX,
  BAR_HALF_PX,
  END_GAP_PX,
  endMarkDistance,
  RING_RADIUS_PX,
  type EndMark,
} from '../../geometry/lineEnds';

/**
 * The disc that an end mark takes: distance of its centre from the target's glyph, and radius, px.
 */
export function endMarkDisc(endMark: EndMark): {
  readonly distance: number;
  readonly radius: number;
} {
  switch (endMark) {
    case 'ring':
      return { distance: END_GAP_PX + RING_RADIUS_PX, radius: RING_RADIUS_PX };
    case 'arrow':
      // The tip is 1 px closer to the node than the gap: see `endMarkDistance`.
      return { distance: END_GAP_PX - 1 + ARROW_LENGTH_PX / 2, radius: ARROW_LENGTH_PX / 2 };
    case 'bar':
      return { distance: endMarkDistance(endMark), radius: BAR_HALF_PX };
    case 'none':
      return { distance: 0, radius: 0 };
  }
}
