import { distanceToSegment } from '../geometry';
import type { Board, Wire } from './board';

/** Points looked at along a line: one bit each. */
const SAMPLES = 32;
/** Another line nearer than this takes a point away, px: a little more than the budget asks. */
const CLEAR_PX = 12.6;
/** What a line needs to itself, px: the budget asks 24. */
const WANTED_PX = 33;
const LACKING = 7;
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
  for (let k = 0; k < SAMPLES; k += 1) {
    const x = sampleX(wire, k);
    const y = sampleY(wire, k);
    for (const s of other.segments)
      if (distanceToSegment(x, y, s.ax, s.ay, s.bx, s.by) < CLEAR_PX) {
        bits |= 1 << k;
        break;
      }
  }
  return bits;
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
