import type { Box } from '../../geometry/labelBox';
import type { Steps } from '../../format/steps';

const MAX_SWEEPS = 60;
/** Share of an overlap that one sweep resolves. */
const STRENGTH = 0.8;
/** Wider labels reserve only this much room. */
const MAX_SIDE_PX = 240;

/**
 * Moves nodes until no two boxes overlap, each along the axis on which the overlap is smaller.
 * `boxes` are relative to their nodes. `x` and `y` are changed in place. A sweep is linear: boxes
 * are looked up in a grid whose cells are as large as the largest of them.
 */
export function* removeOverlaps(
  x: Float64Array,
  y: Float64Array,
  boxes: readonly Box[],
  gap: number,
): Steps<void> {
  const count = x.length;
  const w = Float64Array.from(boxes, (box) => Math.min(MAX_SIDE_PX, box.w) + gap);
  const h = Float64Array.from(boxes, (box) => Math.min(MAX_SIDE_PX, box.h) + gap);
  const offsetX = Float64Array.from(boxes, (box) => box.x + box.w / 2);
  const offsetY = Float64Array.from(boxes, (box) => box.y + box.h / 2);
  const grid = createGrid(count, largest(w), largest(h));

  const part = (a: number, b: number): boolean => {
    const dx =
      (x[a] as number) + (offsetX[a] as number) - (x[b] as number) - (offsetX[b] as number);
    const overlapX = ((w[a] as number) + (w[b] as number)) / 2 - Math.abs(dx);
    if (overlapX <= 0) return false;
    const dy =
      (y[a] as number) + (offsetY[a] as number) - (y[b] as number) - (offsetY[b] as number);
    const overlapY = ((h[a] as number) + (h[b] as number)) / 2 - Math.abs(dy);
    if (overlapY <= 0) return false;
    // Larger boxes move less.
    const areaA = (w[a] as number) * (h[a] as number);
    const areaB = (w[b] as number) * (h[b] as number);
    const shareA = areaB / (areaA + areaB);
    const axis = overlapX < overlapY ? x : y;
    const move = overlapX < overlapY ? signed(overlapX, dx) : signed(overlapY, dy);
    (axis[a] as number) += STRENGTH * shareA * move;
    (axis[b] as number) -= STRENGTH * (1 - shareA) * move;
    return true;
  };

  for (let sweep = 0; sweep < MAX_SWEEPS; sweep += 1) {
    grid.fill(x, y, offsetX, offsetY);
    let found = 0;
    for (let a = 0; a < count; a += 1) {
      if (a % 1000 === 999) yield;
      grid.near(a, (b) => {
        if (b > a && part(a, b)) found += 1;
      });
    }
    if (found === 0) return;
    yield;
  }
}

function largest(values: Float64Array): number {
  return values.reduce((max, value) => Math.max(max, value), 1);
}

function signed(value: number, direction: number): number {
  return direction < 0 ? -value : value;
}

/**
 * Items by the cell of their centre, in a hash table: its size depends on the number of items, not
 * on the area over which they are scattered.
 */
function createGrid(count: number, cellWidth: number, cellHeight: number) {
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * count)));
  const starts = new Int32Array(buckets + 1);
  const items = new Int32Array(count);
  const columns = new Int32Array(count);
  const rows = new Int32Array(count);
  const bucketOf = (column: number, row: number) =>
    (Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) & (buckets - 1);
  return {
    fill(x: Float64Array, y: Float64Array, offsetX: Float64Array, offsetY: Float64Array): void {
      starts.fill(0);
      for (let i = 0; i < count; i += 1) {
        columns[i] = Math.floor(((x[i] as number) + (offsetX[i] as number)) / cellWidth);
        rows[i] = Math.floor(((y[i] as number) + (offsetY[i] as number)) / cellHeight);
        (starts[bucketOf(columns[i] as number, rows[i] as number) + 1] as number)++;
      }
      for (let i = 0; i < buckets; i += 1) (starts[i + 1] as number) += starts[i] as number;
      const next = starts.slice();
      for (let i = 0; i < count; i += 1)
        items[(next[bucketOf(columns[i] as number, rows[i] as number)] as number)++] = i;
    },
    near(item: number, visit: (other: number) => void): void {
      const column = columns[item] as number;
      const row = rows[item] as number;
      for (let dy = -1; dy <= 1; dy += 1)
        for (let dx = -1; dx <= 1; dx += 1) {
          const bucket = bucketOf(column + dx, row + dy);
          for (let i = starts[bucket] as number; i < (starts[bucket + 1] as number); i += 1) {
            const other = items[i] as number;
            if (columns[other] === column + dx && rows[other] === row + dy) visit(other);
          }
        }
    },
  };
}
