import { distanceToSegment } from '../../geometry/geometry';
import type { Board, Segment, Wire } from './layoutState';

/** Points looked at along a line: one bit each. */
const SAMPLES = 32;
/** Another line nearer than this takes a point away, px: a little more than the budget asks. */
const CLEAR_PX = 12.3;
/** What a line needs to itself, px: the budget asks 24. */
const WANTED_PX = 27;
const LACKING = 12;
const LACKING_ALL = 16;

/**
 * Keeps, for every pair of lines, which points of the one lie close to the other, so that a move costs only the pairs it
 * changed. A line without a stretch of its own cannot be followed with a finger.
 */
export interface Stretches {
  /** Sum of the costs as the board stood at the last `update`. */
  total: () => number;
  /** Looks again at the given lines against all others; gives the new total. */
  update: (moved: readonly Wire[]) => number;
  /** Takes the last `update` back. */
  undo: () => void;
}

export function createStretches(board: Board): Stretches {
  const { wires } = board;
  const count = wires.length;
  /** Row by row: bit k of `near[w * count + v]` says that sample k of w lies close to v. The diagonal holds the own ends. */
  const near = new Int32Array(count * count);
  const costs = new Float64Array(count);
  const isStale = new Uint8Array(count);
  const undoSlots: number[] = [];
  const undoBits: number[] = [];
  const undoCosts: number[] = [];
  let total = 0;
  let before = 0;

  const write = (slot: number, row: number, bits: number) => {
    const old = near[slot] ?? 0;
    if (old === bits) return;
    undoSlots.push(slot);
    undoBits.push(old);
    near[slot] = bits;
    isStale[row] = 1;
  };

  const refreshRow = (wire: Wire) => {
    const start = wire.index * count;
    let bits = 0;
    for (let i = start; i < start + count; i += 1) bits |= near[i] ?? 0;
    const cost = lacking(wire, longestFree(bits));
    const old = costs[wire.index] ?? 0;
    undoCosts.push(wire.index, old);
    costs[wire.index] = cost;
    total += cost - old;
  };

  const update = (moved: readonly Wire[]) => {
    undoSlots.length = undoBits.length = undoCosts.length = 0;
    before = total;
    for (const wire of moved) {
      write(wire.index * (count + 1), wire.index, ownEnds(wire));
      isStale[wire.index] = 1;
      for (const other of wires) {
        if (other === wire) continue;
        const isFar = !isNear(wire, other);
        write(wire.index * count + other.index, wire.index, isFar ? 0 : closeBits(wire, other));
        write(other.index * count + wire.index, other.index, isFar ? 0 : closeBits(other, wire));
      }
    }
    for (const wire of wires)
      if (isStale[wire.index] === 1) {
        isStale[wire.index] = 0;
        refreshRow(wire);
      }
    return total;
  };

  const undo = () => {
    for (let i = undoSlots.length - 1; i >= 0; i -= 1) near[undoSlots[i] ?? 0] = undoBits[i] ?? 0;
    for (let i = 0; i < undoCosts.length; i += 2) costs[undoCosts[i] ?? 0] = undoCosts[i + 1] ?? 0;
    total = before;
  };

  update(wires);
  return { total: () => total, update, undo };
}

function isNear(p: Wire, q: Wire): boolean {
  return (
    p.x0 < q.x1 + CLEAR_PX &&
    q.x0 < p.x1 + CLEAR_PX &&
    p.y0 < q.y1 + CLEAR_PX &&
    q.y0 < p.y1 + CLEAR_PX
  );
}

/** Which samples of `wire` lie close to `other`. */
function closeBits(wire: Wire, other: Wire): number {
  let bits = 0;
  for (const segment of other.segments)
    bits |= wire.bow === 0 ? closeSpan(wire, segment) : closeSamples(wire, segment);
  return bits;
}

function closeSamples(wire: Wire, s: Segment): number {
  let bits = 0;
  for (let k = 0; k < SAMPLES; k += 1) {
    const x = sampleX(wire, k);
    const y = sampleY(wire, k);
    if (distanceToSegment(x, y, s.ax, s.ay, s.bx, s.by) < CLEAR_PX) bits |= 1 << k;
  }
  return bits;
}

/**
 * All points close to a segment form a capsule, which is convex: a straight line is close to it along one span. The span is where
 * the line runs in the capsule's box or in one of its two round ends. Ten times as fast as looking at every sample.
 */
function closeSpan({ a, b }: Wire, s: Segment): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let from = Infinity;
  let to = -Infinity;
  for (let end = 0; end < 2; end += 1) {
    const ox = a.x - (end === 0 ? s.ax : s.bx);
    const oy = a.y - (end === 0 ? s.ay : s.by);
    const square = dx * dx + dy * dy;
    const half = ox * dx + oy * dy;
    const root = half * half - square * (ox * ox + oy * oy - CLEAR_PX * CLEAR_PX);
    if (root < 0) continue;
    from = Math.min(from, (-half - Math.sqrt(root)) / square);
    to = Math.max(to, (-half + Math.sqrt(root)) / square);
  }
  const ux = s.bx - s.ax;
  const uy = s.by - s.ay;
  const length = Math.sqrt(ux * ux + uy * uy) || 1;
  const across = ((a.y - s.ay) * ux - (a.x - s.ax) * uy) / length;
  const acrossStep = (dy * ux - dx * uy) / length;
  const along = ((a.x - s.ax) * ux + (a.y - s.ay) * uy) / length;
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

/** First t at which start + t * step lies within least..most; Infinity when it never does. */
function spanStart(start: number, step: number, least: number, most: number): number {
  if (step === 0) return start >= least && start <= most ? -Infinity : Infinity;
  return ((step > 0 ? least : most) - start) / step;
}

function spanEnd(start: number, step: number, least: number, most: number): number {
  if (step === 0) return start >= least && start <= most ? Infinity : -Infinity;
  return ((step > 0 ? most : least) - start) / step;
}

/** The samples with `from` <= t <= `to`. */
function bitsBetween(from: number, to: number): number {
  const first = Math.max(0, Math.ceil(SAMPLES * from - 0.5));
  const last = Math.min(SAMPLES - 1, Math.floor(SAMPLES * to - 0.5));
  return first > last ? 0 : (-1 >>> (SAMPLES - 1 - (last - first))) << first;
}

function ownEnds(wire: Wire): number {
  const { a, b } = wire;
  let bits = 0;
  for (let k = 0; k < SAMPLES; k += 1) {
    const x = sampleX(wire, k);
    const y = sampleY(wire, k);
    const isInside =
      Math.hypot(x - a.x, y - a.y) < a.glyph.radius ||
      Math.hypot(x - b.x, y - b.y) < b.glyph.radius;
    if (isInside) bits |= 1 << k;
  }
  return bits;
}

/** The quadratic curve through the wire's ends and middle, at sample k. */
function sampleX({ a, b, mx }: Wire, k: number): number {
  const t = (k + 0.5) / SAMPLES;
  return a.x + t * (b.x - a.x) + 4 * t * (1 - t) * (mx - (a.x + b.x) / 2);
}

function sampleY({ a, b, my }: Wire, k: number): number {
  const t = (k + 0.5) / SAMPLES;
  return a.y + t * (b.y - a.y) + 4 * t * (1 - t) * (my - (a.y + b.y) / 2);
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

function lacking({ a, b }: Wire, freeSamples: number): number {
  const own = (freeSamples * Math.hypot(a.x - b.x, a.y - b.y)) / SAMPLES;
  return own >= WANTED_PX ? 0 : LACKING + LACKING_ALL * (1 - own / WANTED_PX);
}
