/**
 * Records in typed arrays: all numbers that the solver's inner loops read. As fields of objects
 * they took twice the time, because V8 boxes doubles that change.
 */

/** Fields of a node in `LayoutState.nodes`. LEFT to BOTTOM are the label's box. */
export const X = 0;
export const Y = 1;
export const LEFT = 2;
export const TOP = 3;
export const RIGHT = 4;
export const BOTTOM = 5;
export const RADIUS = 6;
export const NODE_FIELDS = 7;

/**
 * Fields of an edge's box in `LayoutState.boxes`: an array of its own, because most pairs are
 * rejected by it.
 */
export const MIN_X = 0;
export const MIN_Y = 1;
export const MAX_X = 2;
export const MAX_Y = 3;
export const BOX_FIELDS = 4;

/**
 * Fields of an edge in `LayoutState.edges`: middle of the curve, centre and radius of its end mark
 * (radius 0: none), bow.
 */
export const MID_X = 0;
export const MID_Y = 1;
export const END_X = 2;
export const END_Y = 3;
export const END_RADIUS = 4;
export const BOW = 5;
/** The vector from the source's centre to the target's, and its length. */
export const DX = 6;
export const DY = 7;
export const LENGTH = 8;
/** The vectors from the first point to the second and from the last but one to the last. */
export const FIRST_DX = 9;
export const FIRST_DY = 10;
export const LAST_DX = 11;
export const LAST_DY = 12;
/** From here on, x and y of each point in turn. */
export const POINTS = 13;

/** Fields of an edge in `LayoutState.ends`. */
export const SOURCE = 0;
export const TARGET = 1;
export const POINT_COUNT = 2;
export const IS_DISPUTE = 3;
export const END_FIELDS = 4;

/** Reads a slot that exists. */
export function num(values: Float64Array, slot: number): number {
  return values[slot] ?? 0;
}

export function int(values: Int32Array, slot: number): number {
  return values[slot] ?? 0;
}

/** Values of `LayoutState.shared` besides the slot of the node that two edges have in common. */
export const NO_SHARED = -1;
/** Both ends in common, or the same edge. */
export const SAME_PAIR = -2;
