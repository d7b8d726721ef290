/** How a drawing moves while a node is dragged, with d3-force and on typed arrays. */

/** Alpha during a drag; afterwards it cools to `MIN_HEAT`, which takes 18 ticks or 0.3 s. */
export const DRAG_HEAT = 0.5;
export const COOLING = 0.17;
export const MIN_HEAT = 0.016;
/** Share of the distance to its rest position that a body covers in one tick at alpha 1. */
export const REST_STRENGTH = 0.5;
/**
 * While positions are reset, alpha stays at 1: after this many ticks (0.37 s) a body that was 120
 * px away is within half a pixel.
 */
export const RESET_TICKS = 22;
/** A body that comes to rest closer to its rest position than this is placed exactly on it. */
export const SNAP_PX = 2;
