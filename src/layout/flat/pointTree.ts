/**
 * A quadtree of points in typed arrays, for forces between bodies. Cells are stored in depth-first
 * order with the index of the first cell after their subtree, so a walk needs neither pointers nor
 * a stack: the next cell descends, `skip` does not.
 *
 * The squares are those of d3-quadtree (the side a power of two, the corner a whole number). Of a
 * chain of cells with one child each, only the smallest is kept: it contains the same points, and
 * is far enough away whenever a larger one is. Points are sorted along the Morton curve, so that
 * neighbours in the drawing are neighbours in memory.
 */
export interface PointTree {
  /** Indexes and positions of the points, in tree order. */
  readonly order: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The corner of the square around all points. */
  readonly left: number;
  readonly top: number;
  /** Number of cells. */
  readonly cells: number;
  /** Index of the first cell after this one's subtree. */
  readonly skip: Int32Array;
  /** The points of a cell: `first` to `end`, exclusive, in the order of the tree. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** Number of children of each cell; 0: a leaf. */
  readonly children: Uint8Array;
  /** Side of each cell; without meaning for a single point. */
  readonly side: Float64Array;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export interface TreeBuilder {
  /** Rebuilds the tree for these positions. Returns the same object each time. */
  readonly build: (x: Float64Array, y: Float64Array) => PointTree;
}

/**
 * Levels of the tree. Points that are still together at the last, less than 1/65536 of the whole
 * side apart, share a leaf.
 */
const LEVELS = 16;
const CELLS_PER_SIDE = 2 ** LEVELS;

export function createTreeBuilder(count: number): TreeBuilder {
  const maxCells = Math.max(1, 2 * count);
  const codes = new Uint32Array(count);
  const sorting = { codes: new Uint32Array(count), order: new Int32Array(count) };
  const stack = new Int32Array(8 * (LEVELS + 2));
  const tree: Writable<PointTree> = {
    order: new Int32Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
    left: 0,
    top: 0,
    cells: 0,
    skip: new Int32Array(maxCells),
    first: new Int32Array(maxCells),
    end: new Int32Array(maxCells),
    children: new Uint8Array(maxCells),
    side: new Float64Array(maxCells),
  };
  return {
    build(x, y) {
      const side = encode(x, y, codes, tree);
      sortByCode(codes, tree.order, sorting);
      for (let i = 0; i < count; i += 1) {
        const slot = tree.order[i] as number;
        tree.x[i] = x[slot] as number;
        tree.y[i] = y[slot] as number;
      }
      tree.cells = count === 0 ? 0 : writeCells(tree, codes, stack, side);
      linkCells(tree);
      return tree;
    },
  };
}

/** Writes every point's Morton code and the corner of their square; returns the square's side. */
function encode(
  x: Float64Array,
  y: Float64Array,
  codes: Uint32Array,
  corner: { left: number; top: number },
): number {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < codes.length; i += 1) {
    const px = x[i] as number;
    const py = y[i] as number;
    if (px < minX) minX = px;
    if (px > maxX) maxX = px;
    if (py < minY) minY = py;
    if (py > maxY) maxY = py;
  }
  const left = Math.floor(minX);
  const top = Math.floor(minY);
  let side = 1;
  while (maxX >= left + side || maxY >= top + side) side *= 2;
  corner.left = left;
  corner.top = top;
  const scale = CELLS_PER_SIDE / side;
  for (let i = 0; i < codes.length; i += 1) {
    const column = ((x[i] as number) - left) * scale;
    const row = ((y[i] as number) - top) * scale;
    codes[i] = spread(column) | (spread(row) << 1);
  }
  return side;
}

/** Puts a zero between every two of the lower 16 bits. */
function spread(value: number): number {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

interface Sorting {
  readonly codes: Uint32Array;
  readonly order: Int32Array;
}

const RADIX_BITS = 8;
const counts = new Int32Array(1 << RADIX_BITS);

/** Sorts codes, and the indexes of their points with them: radix sort, stable and linear. */
function sortByCode(codes: Uint32Array, order: Int32Array, spare: Sorting): void {
  for (let i = 0; i < order.length; i += 1) order[i] = i;
  for (let shift = 0; shift < 32; shift += 2 * RADIX_BITS) {
    sortByDigit(shift, codes, order, spare.codes, spare.order);
    sortByDigit(shift + RADIX_BITS, spare.codes, spare.order, codes, order);
  }
}

function sortByDigit(
  shift: number,
  codes: Uint32Array,
  order: Int32Array,
  toCodes: Uint32Array,
  toOrder: Int32Array,
): void {
  const mask = counts.length - 1;
  counts.fill(0);
  for (const code of codes) (counts[(code >>> shift) & mask] as number)++;
  let sum = 0;
  for (let digit = 0; digit < counts.length; digit += 1) {
    const size = counts[digit] as number;
    counts[digit] = sum;
    sum += size;
  }
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] as number;
    const to = (counts[(code >>> shift) & mask] as number)++;
    toCodes[to] = code;
    toOrder[to] = order[i] as number;
  }
}

/** Writes the cells in depth-first order, without `skip`; returns how many. */
function writeCells(tree: PointTree, codes: Uint32Array, stack: Int32Array, side: number): number {
  const { first, end, children, side: sides } = tree;
  let cell = 0;
  let top = 0;
  stack[top++] = 0;
  stack[top++] = codes.length;
  while (top > 0) {
    const to = stack[--top] as number;
    const from = stack[--top] as number;
    first[cell] = from;
    end[cell] = to;
    const difference = (codes[from] as number) ^ (codes[to - 1] as number);
    if (difference === 0) {
      children[cell] = 0;
      sides[cell] = side / CELLS_PER_SIDE;
    } else {
      // The smallest square with all these points: two bits of the code are one level.
      const shift = (31 - Math.clz32(difference)) & ~1;
      sides[cell] = (side / CELLS_PER_SIDE) * (2 << (shift >> 1));
      // From the last quadrant to the first, so that the first is on top of the stack.
      let count = 0;
      for (let until = to; until > from; count += 1) {
        const begin = firstOfQuadrant(codes, from, until, shift);
        stack[top++] = begin;
        stack[top++] = until;
        until = begin;
      }
      children[cell] = count;
    }
    cell += 1;
  }
  return cell;
}

/** Binary search for the first point that is in the same quadrant as the last one. */
function firstOfQuadrant(codes: Uint32Array, from: number, until: number, shift: number): number {
  const quadrant = (codes[until - 1] as number) >>> shift;
  let low = from;
  let high = until - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] as number) >>> shift < quadrant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sets `skip`, from the last cell to the first, because a cell's subtree comes after it. */
function linkCells({ cells, skip, children }: PointTree): void {
  for (let cell = cells - 1; cell >= 0; cell -= 1) {
    let next = cell + 1;
    for (let i = children[cell] as number; i > 0; i -= 1) next = skip[next] as number;
    skip[cell] = next;
  }
}
