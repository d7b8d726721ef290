import { distanceToSegment } from '../../geometry/geometry';
import type { LayoutState } from './layoutState';
import {
  BOW,
  BOX_FIELDS,
  END_FIELDS,
  int,
  MAX_X,
  MAX_Y,
  MID_X,
  MID_Y,
  MIN_X,
  MIN_Y,
  NODE_FIELDS,
  num,
  POINT_COUNT,
  POINTS,
  RADIUS,
  SOURCE,
  TARGET,
  X,
  Y,
} from './records';

/** Samples along an edge: one bit each. */
const SAMPLES = 32;
/** A sample closer than this to another edge is taken, px: a little more than the budget. */
const CLEAR_PX = 12.3;
/** The stretch that an edge needs to itself, px: the budget is 24. */
const WANTED_PX = 27;
/** Additional cost of having no free stretch at all, compared to having one that is too short. */
const LACKING_ALL = 1.3;

/**
 * Holds for every pair of edges which samples of one lie close to the other, so that a move
 * recomputes only the pairs that it changed. An edge without a stretch of its own cannot be
 * followed with a finger.
 */
export interface Stretches {
  /** Cost of all edges without a stretch of their own, as of the last `update`. */
  total: () => number;
  /** Number of edges without one. */
  count: () => number;
  /** Recomputes the edges of the given nodes; returns the new total. */
  update: (moved: readonly number[]) => number;
  /** Undoes the last `update`. */
  undo: () => void;
}

export function createStretches(state: LayoutState): Stretches {
  const { boxes, edgeFacts, nodeFacts } = state;
  const count = edgeFacts.length;
  /**
   * Row by row: bit k of `near[e * count + f]` is set if sample k of e lies close to f. The
   * diagonal holds the samples under the edge's own ends.
   */
  const near = new Int32Array(count * count);
  const lacks = new Float64Array(count);
  const isStale = new Uint8Array(count);
  const undoSlots: number[] = [];
  const undoBits: number[] = [];
  const undoLacks: number[] = [];
  let sum = 0;
  let before = 0;

  const write = (slot: number, row: number, bits: number) => {
    const old = near[slot] ?? 0;
    if (old === bits) return;
    undoSlots.push(slot);
    undoBits.push(old);
    near[slot] = bits;
    isStale[row] = 1;
  };

  const refreshRow = (edge: number) => {
    const start = edge * count;
    let bits = 0;
    for (let i = start; i < start + count; i += 1) bits |= near[i] ?? 0;
    const lack = lackOf(state, edge, longestFree(bits));
    const old = lacks[edge] ?? 0;
    undoLacks.push(edge, old);
    lacks[edge] = lack;
    sum += lack - old;
  };

  const updateEdge = (edge: number) => {
    write(edge * (count + 1), edge, ownEnds(state, edge));
    isStale[edge] = 1;
    for (let other = 0; other < count; other += 1) {
      if (other === edge) continue;
      const isNear = areNear(boxes, BOX_FIELDS * edge, BOX_FIELDS * other);
      write(edge * count + other, edge, isNear ? closeBits(state, edge, other) : 0);
      write(other * count + edge, other, isNear ? closeBits(state, other, edge) : 0);
    }
  };

  const updateAll = (lists: readonly (readonly number[] | Int32Array)[]) => {
    undoSlots.length = undoBits.length = undoLacks.length = 0;
    before = sum;
    for (const list of lists) for (const edge of list) updateEdge(edge);
    for (let edge = 0; edge < count; edge += 1)
      if (isStale[edge] === 1) {
        isStale[edge] = 0;
        refreshRow(edge);
      }
  };

  const total = () => state.weights.noOwnStretch * sum;
  const undo = () => {
    for (let i = undoSlots.length - 1; i >= 0; i -= 1) near[undoSlots[i] ?? 0] = undoBits[i] ?? 0;
    for (let i = 0; i < undoLacks.length; i += 2) lacks[undoLacks[i] ?? 0] = undoLacks[i + 1] ?? 0;
    sum = before;
  };

  updateAll([edgeFacts.map((_, edge) => edge)]);
  return {
    total,
    count: () => lacks.reduce((lacking, lack) => lacking + (lack > 0 ? 1 : 0), 0),
    update: (moved) => {
      updateAll(moved.map((slot) => nodeFacts[slot]?.edges ?? []));
      return total();
    },
    undo,
  };
}

function areNear(boxes: Float64Array, p: number, q: number): boolean {
  return (
    num(boxes, p + MIN_X) < num(boxes, q + MAX_X) + CLEAR_PX &&
    num(boxes, q + MIN_X) < num(boxes, p + MAX_X) + CLEAR_PX &&
    num(boxes, p + MIN_Y) < num(boxes, q + MAX_Y) + CLEAR_PX &&
    num(boxes, q + MIN_Y) < num(boxes, p + MAX_Y) + CLEAR_PX
  );
}

/** Which samples of `edge` lie close to `other`. */
function closeBits(state: LayoutState, edge: number, other: number): number {
  const { edges, ends, edgeFields } = state;
  const isStraight = num(edges, edgeFields * edge + BOW) === 0;
  const first = edgeFields * other + POINTS;
  const last = first + 2 * int(ends, END_FIELDS * other + POINT_COUNT) - 2;
  if (!isStraight) sample(state, edge);
  let bits = 0;
  for (let i = first; i < last; i += 2)
    bits |= isStraight ? closeSpan(state, edge, i) : closeSamples(state, edge, i);
  return bits;
}

/** The samples of one bowed edge, which `closeSamples` compares with all segments of another. */
const xs = new Float64Array(SAMPLES);
const ys = new Float64Array(SAMPLES);

function sample(state: LayoutState, edge: number): void {
  for (let k = 0; k < SAMPLES; k += 1) {
    xs[k] = sampleX(state, edge, k);
    ys[k] = sampleY(state, edge, k);
  }
}

/** `segment` is the index of a segment's first point in `edges`. */
function closeSamples(state: LayoutState, edge: number, segment: number): number {
  const { edges, boxes } = state;
  const ax = num(edges, segment);
  const ay = num(edges, segment + 1);
  const bx = num(edges, segment + 2);
  const by = num(edges, segment + 3);
  const e = BOX_FIELDS * edge;
  if (
    Math.max(ax, bx) < num(boxes, e + MIN_X) - CLEAR_PX ||
    Math.min(ax, bx) > num(boxes, e + MAX_X) + CLEAR_PX ||
    Math.max(ay, by) < num(boxes, e + MIN_Y) - CLEAR_PX ||
    Math.min(ay, by) > num(boxes, e + MAX_Y) + CLEAR_PX
  )
    return 0;
  let bits = 0;
  for (let k = 0; k < SAMPLES; k += 1)
    if (distanceToSegment(num(xs, k), num(ys, k), ax, ay, bx, by) < CLEAR_PX) bits |= 1 << k;
  return bits;
}

/**
 * The points close to a segment form a capsule, which is convex, so a straight edge is close to it
 * along one span: where it runs in the capsule's box or in one of its two round ends. Ten times as
 * fast as checking every sample.
 */
function closeSpan({ edges, edgeFields }: LayoutState, edge: number, segment: number): number {
  const e = edgeFields * edge + POINTS;
  const ax = num(edges, e);
  const ay = num(edges, e + 1);
  const dx = num(edges, e + 2) - ax;
  const dy = num(edges, e + 3) - ay;
  const sx = num(edges, segment);
  const sy = num(edges, segment + 1);
  const tx = num(edges, segment + 2);
  const ty = num(edges, segment + 3);
  let from = Infinity;
  let to = -Infinity;
  const square = dx * dx + dy * dy;
  for (let end = 0; end < 2; end += 1) {
    const ox = ax - (end === 0 ? sx : tx);
    const oy = ay - (end === 0 ? sy : ty);
    const half = ox * dx + oy * dy;
    const root = half * half - square * (ox * ox + oy * oy - CLEAR_PX * CLEAR_PX);
    if (root < 0) continue;
    from = Math.min(from, (-half - Math.sqrt(root)) / square);
    to = Math.max(to, (-half + Math.sqrt(root)) / square);
  }
  const ux = tx - sx;
  const uy = ty - sy;
  const length = Math.sqrt(ux * ux + uy * uy) || 1;
  const across = ((ay - sy) * ux - (ax - sx) * uy) / length;
  const acrossStep = (dy * ux - dx * uy) / length;
  const along = ((ax - sx) * ux + (ay - sy) * uy) / length;
  const alongStep = (dx * ux + dy * uy) / length;
  const boxFrom = Math.max(
    spanStart(across, acrossStep, -CLEAR_PX, CLEAR_PX),
    spanStart(along, alongStep, 0, length),
  );
  const boxTo = Math.min(
    spanEnd(across, acrossStep, -CLEAR_PX, CLEAR_PX),
    spanEnd(along, alongStep, 0, length),
  );
  if (boxFrom <= boxTo) {
    from = Math.min(from, boxFrom);
    to = Math.max(to, boxTo);
  }
  return bitsBetween(from, to);
}

/** The first t at which start + t * step lies within min..max; Infinity if it never does. */
function spanStart(start: number, step: number, min: number, max: number): number {
  if (step === 0) return start >= min && start <= max ? -Infinity : Infinity;
  return ((step > 0 ? min : max) - start) / step;
}

function spanEnd(start: number, step: number, min: number, max: number): number {
  if (step === 0) return start >= min && start <= max ? Infinity : -Infinity;
  return ((step > 0 ? max : min) - start) / step;
}

/** The samples with `from` <= t <= `to`. */
function bitsBetween(from: number, to: number): number {
  const first = Math.max(0, Math.ceil(SAMPLES * from - 0.5));
  const last = Math.min(SAMPLES - 1, Math.floor(SAMPLES * to - 0.5));
  return first > last ? 0 : (-1 >>> (SAMPLES - 1 - (last - first))) << first;
}

/** Samples under the edge's own end nodes: those up to the first one outside, from either end. */
function ownEnds(state: LayoutState, edge: number): number {
  const a = NODE_FIELDS * int(state.ends, END_FIELDS * edge + SOURCE);
  const b = NODE_FIELDS * int(state.ends, END_FIELDS * edge + TARGET);
  let bits = 0;
  for (let k = 0; k < SAMPLES && isUnder(state, edge, k, a); k += 1) bits |= 1 << k;
  for (let k = SAMPLES - 1; k >= 0 && isUnder(state, edge, k, b); k -= 1) bits |= 1 << k;
  return bits;
}

function isUnder(state: LayoutState, edge: number, k: number, node: number): boolean {
  const dx = sampleX(state, edge, k) - num(state.nodes, node + X);
  const dy = sampleY(state, edge, k) - num(state.nodes, node + Y);
  const radius = num(state.nodes, node + RADIUS);
  return dx * dx + dy * dy < radius * radius;
}

/** The quadratic curve through the edge's ends and middle, at sample k. */
function sampleX({ edges, edgeFields, ends }: LayoutState, edge: number, k: number): number {
  const e = edgeFields * edge;
  const ax = num(edges, e + POINTS);
  const bx = num(edges, e + POINTS + 2 * int(ends, END_FIELDS * edge + POINT_COUNT) - 2);
  const t = (k + 0.5) / SAMPLES;
  return ax + t * (bx - ax) + 4 * t * (1 - t) * (num(edges, e + MID_X) - (ax + bx) / 2);
}

function sampleY({ edges, edgeFields, ends }: LayoutState, edge: number, k: number): number {
  const e = edgeFields * edge;
  const ay = num(edges, e + POINTS + 1);
  const by = num(edges, e + POINTS + 2 * int(ends, END_FIELDS * edge + POINT_COUNT) - 1);
  const t = (k + 0.5) / SAMPLES;
  return ay + t * (by - ay) + 4 * t * (1 - t) * (num(edges, e + MID_Y) - (ay + by) / 2);
}

/** The longest run of clear bits. */
function longestFree(taken: number): number {
  let free = ~taken;
  let run = 0;
  while (free !== 0) {
    free &= free << 1;
    run += 1;
  }
  return run;
}

/** 0 if the edge has a stretch of its own; else 1 or more. */
function lackOf({ nodes, ends }: LayoutState, edge: number, freeSamples: number): number {
  const a = NODE_FIELDS * int(ends, END_FIELDS * edge + SOURCE);
  const b = NODE_FIELDS * int(ends, END_FIELDS * edge + TARGET);
  const dx = num(nodes, a + X) - num(nodes, b + X);
  const dy = num(nodes, a + Y) - num(nodes, b + Y);
  const own = (freeSamples * Math.sqrt(dx * dx + dy * dy)) / SAMPLES;
  return own >= WANTED_PX ? 0 : 1 + LACKING_ALL * (1 - own / WANTED_PX);
}
