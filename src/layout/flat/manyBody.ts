import type { Bodies, FlatForce } from './bodies';
import { jiggle } from './jiggle';
import { createTreeBuilder, type PointTree } from './pointTree';

export interface ManyBodyOptions {
  /** Of each body: negative repels. */
  readonly strength: Float64Array;
  /** Barnes–Hut: a cell narrower than `theta` times its distance acts as one body. */
  readonly theta?: number;
  readonly random: () => number;
}

/** Below this distance the force grows no further as bodies come closer. */
const MIN_DISTANCE_SQUARE = 1;
/** Numbers of a cell: x and y of its centre, strength, the square above which it acts as one. */
const STRIDE = 4;

/**
 * Attraction or repulsion of all bodies by Barnes and Hut (Nature 324, 1986), with the force law of
 * d3-force's forceManyBody: strength / distance, limited below distance 1.
 */
export function createManyBody(
  { count, x, y, vx, vy }: Bodies,
  { strength, theta = 0.9, random }: ManyBodyOptions,
): FlatForce {
  const builder = createTreeBuilder(count);
  const cells = new Float64Array(STRIDE * Math.max(1, 2 * count));
  return (alpha) => {
    const tree = builder.build(x, y);
    sumCells(tree, cells, strength, theta);
    const { order, skip } = tree;
    const total = tree.cells;
    for (let i = 0; i < count; i += 1) {
      const ownX = tree.x[i] as number;
      const ownY = tree.y[i] as number;
      let forceX = 0;
      let forceY = 0;
      let cell = 0;
      while (cell < total) {
        const at = STRIDE * cell;
        let dx = (cells[at] as number) - ownX;
        let dy = (cells[at + 1] as number) - ownY;
        let square = dx * dx + dy * dy;
        if (square > (cells[at + 3] as number)) {
          const next = skip[cell] as number;
          let value = cells[at + 2] as number;
          if (square < MIN_DISTANCE_SQUARE || dx === 0 || dy === 0) {
            // Rare: the body itself, one that is very close, or one exactly above or beside it.
            if (next === cell + 1 && isIn(tree, cell, i))
              value -= strength[order[i] as number] as number;
            if (value === 0) {
              cell = next;
              continue;
            }
            if (dx === 0) dx = jiggle(random);
            if (dy === 0) dy = jiggle(random);
            square = dx * dx + dy * dy;
            if (square < MIN_DISTANCE_SQUARE) square = Math.sqrt(MIN_DISTANCE_SQUARE * square);
          }
          const share = value / square;
          forceX += dx * share;
          forceY += dy * share;
          cell = next;
        } else cell += 1;
      }
      const slot = order[i] as number;
      (vx[slot] as number) += forceX * alpha;
      (vy[slot] as number) += forceY * alpha;
    }
  };
}

function isIn({ first, end }: PointTree, cell: number, i: number): boolean {
  return i >= (first[cell] as number) && i < (end[cell] as number);
}

/** Strength and centre of each cell, from the leaves up. */
function sumCells(
  tree: PointTree,
  cells: Float64Array,
  strength: Float64Array,
  theta: number,
): void {
  const { order, first, end, children, skip, side } = tree;
  const perTheta = 1 / (theta * theta);
  for (let cell = tree.cells - 1; cell >= 0; cell -= 1) {
    const at = STRIDE * cell;
    const count = children[cell] as number;
    let value = 0;
    if (count === 0) {
      const last = (end[cell] as number) - 1;
      for (let i = first[cell] as number; i <= last; i += 1)
        value += strength[order[i] as number] as number;
      cells[at] = tree.x[last] as number;
      cells[at + 1] = tree.y[last] as number;
      // A leaf always acts as one body.
      cells[at + 3] = -1;
    } else {
      let weight = 0;
      let sumX = 0;
      let sumY = 0;
      let child = cell + 1;
      for (let i = 0; i < count; i += 1) {
        const below = STRIDE * child;
        const own = cells[below + 2] as number;
        const size = Math.abs(own);
        value += own;
        weight += size;
        sumX += size * (cells[below] as number);
        sumY += size * (cells[below + 1] as number);
        child = skip[child] as number;
      }
      cells[at] = sumX / weight;
      cells[at + 1] = sumY / weight;
      const width = side[cell] as number;
      cells[at + 3] = width * width * perTheta;
    }
    cells[at + 2] = value;
  }
}
