import type { Positions } from '../../geometry/types';

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Nodes in the sample; the median of 300 is within a few percent of that of all. */
const SAMPLES = 300;

/** The box around these nodes, or around all. */
export function boundsOf(positions: Positions, slots?: Iterable<number>): Bounds {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const slot of slots ?? range(positions.length / 2)) {
    const x = positions[2 * slot] ?? 0;
    const y = positions[2 * slot + 1] ?? 0;
    if (x < bounds.left) bounds.left = x;
    if (x > bounds.right) bounds.right = x;
    if (y < bounds.top) bounds.top = y;
    if (y > bounds.bottom) bounds.bottom = y;
  }
  return bounds.left <= bounds.right ? bounds : { left: 0, top: 0, right: 0, bottom: 0 };
}

/** The median distance from a node to its nearest neighbour; 1 if all are at one point. */
export function medianSpacing(positions: Positions): number {
  const count = positions.length / 2;
  const step = Math.max(1, Math.floor(count / SAMPLES));
  const distances: number[] = [];
  for (let slot = 0; slot < count; slot += step) distances.push(nearestTo(positions, slot));
  const finite = distances.filter((distance) => distance > 0 && Number.isFinite(distance));
  finite.sort((a, b) => a - b);
  return finite[Math.floor(finite.length / 2)] ?? 1;
}

function nearestTo(positions: Positions, slot: number): number {
  const [x = 0, y = 0] = positions.subarray(2 * slot, 2 * slot + 2);
  let min = Infinity;
  for (let i = 0; i < positions.length; i += 2) {
    if (i === 2 * slot) continue;
    const dx = (positions[i] ?? 0) - x;
    const dy = (positions[i + 1] ?? 0) - y;
    min = Math.min(min, dx * dx + dy * dy);
  }
  return Math.sqrt(min);
}

function* range(count: number): Generator<number> {
  for (let i = 0; i < count; i += 1) yield i;
}
