import type { Bodies, FlatForce } from './bodies';
import { jiggle } from './jiggle';
import { createTreeBuilder, type PointTree } from './pointTree';

export interface CollideOptions {
  readonly radius: Float64Array;
  /** Share of an overlap that one tick resolves. */
  readonly strength?: number;
  readonly random: () => number;
}

/** Numbers per cell: its box, widened by its circles. */
const STRIDE = 4;

/**
 * Keeps circles apart, as d3-force's forceCollide does: of two that would overlap after this tick,
 * the smaller gives way more.
 */
export function createCollide(
  { count, x, y, vx, vy }: Bodies,
  { radius, strength = 1, random }: CollideOptions,
): FlatForce {
  const builder = createTreeBuilder(count);
  const nextX = new Float64Array(count);
  const nextY = new Float64Array(count);
  const boxes = new Float64Array(STRIDE * Math.max(1, 2 * count));
  const largest = new Float64Array(Math.max(1, 2 * count));

  const part = (a: number, b: number, atX: number, atY: number): void => {
    const radiusA = radius[a] as number;
    const radiusB = radius[b] as number;
    const wanted = radiusA + radiusB;
    let dx = atX - (x[b] as number) - (vx[b] as number);
    let dy = atY - (y[b] as number) - (vy[b] as number);
    const square = dx * dx + dy * dy;
    if (square >= wanted * wanted) return;
    if (dx === 0) dx = jiggle(random);
    if (dy === 0) dy = jiggle(random);
    const length = Math.sqrt(dx * dx + dy * dy);
    const share = ((wanted - length) / length) * strength;
    const massA = radiusA * radiusA;
    const massB = radiusB * radiusB;
    const toA = massB / (massA + massB);
    (vx[a] as number) += dx * share * toA;
    (vy[a] as number) += dy * share * toA;
    (vx[b] as number) -= dx * share * (1 - toA);
    (vy[b] as number) -= dy * share * (1 - toA);
  };

  return () => {
    for (let i = 0; i < count; i += 1) {
      nextX[i] = (x[i] as number) + (vx[i] as number);
      nextY[i] = (y[i] as number) + (vy[i] as number);
    }
    const tree = builder.build(nextX, nextY);
    writeBoxes(tree, boxes, largest, radius);
    const { order, first, end, children, skip, cells } = tree;
    for (let a = 0; a < count; a += 1) {
      const own = radius[a] as number;
      const atX = (x[a] as number) + (vx[a] as number);
      const atY = (y[a] as number) + (vy[a] as number);
      let cell = 0;
      while (cell < cells) {
        const at = STRIDE * cell;
        const isClear =
          (boxes[at] as number) > atX + own ||
          (boxes[at + 1] as number) > atY + own ||
          (boxes[at + 2] as number) < atX - own ||
          (boxes[at + 3] as number) < atY - own;
        if (isClear) {
          cell = skip[cell] as number;
          continue;
        }
        if ((children[cell] as number) === 0)
          for (let i = first[cell] as number; i < (end[cell] as number); i += 1) {
            const b = order[i] as number;
            if (b > a) part(a, b, atX, atY);
          }
        cell += 1;
      }
    }
  };
}

/**
 * The square of each cell, widened by the largest radius in it. Not the box around its circles,
 * because earlier pairs in the same tick have moved them. Leaves are always visited.
 */
function writeBoxes(
  tree: PointTree,
  boxes: Float64Array,
  largest: Float64Array,
  radius: Float64Array,
): void {
  const { order, first, end, children, side, left, top } = tree;
  for (let cell = tree.cells - 1; cell >= 0; cell -= 1) {
    const count = children[cell] as number;
    const from = first[cell] as number;
    let r = 0;
    if (count === 0)
      for (let i = from; i < (end[cell] as number); i += 1)
        r = Math.max(r, radius[order[i] as number] as number);
    let child = cell + 1;
    for (let i = 0; i < count; i += 1) {
      r = Math.max(r, largest[child] as number);
      child = tree.skip[child] as number;
    }
    largest[cell] = r;
    const width = count === 0 ? Infinity : (side[cell] as number);
    const x = count === 0 ? -Infinity : cornerBefore(tree.x[from] as number, left, width);
    const y = count === 0 ? -Infinity : cornerBefore(tree.y[from] as number, top, width);
    const at = STRIDE * cell;
    boxes[at] = x - r;
    boxes[at + 1] = y - r;
    boxes[at + 2] = count === 0 ? Infinity : x + width + r;
    boxes[at + 3] = count === 0 ? Infinity : y + width + r;
  }
}

function cornerBefore(at: number, origin: number, width: number): number {
  return origin + Math.floor((at - origin) / width) * width;
}
