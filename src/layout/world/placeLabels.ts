import type { Glyph } from '../../geometry/glyph';
import type { Box } from '../../geometry/labelBox';
import type { LabelOption } from '../labelOptions';
import type { Steps } from '../steps';

const CELL_PX = 96;
/** Free px around a label. */
const GAP_PX = 1;
const BATCH = 100;

export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly glyph: Glyph;
  /** Possible positions and line breaks of the label, best first. */
  readonly options: readonly LabelOption[];
}

/**
 * Picks for each node the first label option that covers no mark and no label of a node earlier in
 * `order`; null if none is free. A grid makes this linear. Labels of principals may cover their own
 * marks, but no others.
 */
export function* placeLabels(
  nodes: readonly Labelled[],
  order: readonly number[],
): Steps<readonly (LabelOption | null)[]> {
  const grid = new Map<string, Box[]>();
  const own = nodes.map(({ x, y, glyph: { radius: r } }): Box => ({
    x: x - r,
    y: y - r,
    w: 2 * r,
    h: 2 * r,
  }));
  own.forEach((mark) => add(grid, mark));
  yield;
  const placed: (LabelOption | null)[] = nodes.map(() => null);
  for (const [i, slot] of order.entries()) {
    if (i % BATCH === BATCH - 1) yield;
    const node = nodes[slot];
    const mark = own[slot];
    if (!node || !mark) continue;
    const free = node.options.find((option) => isFree(grid, boxAt(node, option), mark));
    if (!free) continue;
    placed[slot] = free;
    add(grid, boxAt(node, free));
  }
  return placed;
}

function boxAt({ x, y }: Labelled, { box }: LabelOption): Box {
  return { ...box, x: x + box.x, y: y + box.y };
}

function add(grid: Map<string, Box[]>, box: Box): void {
  for (const key of cellsOf(box)) {
    const cell = grid.get(key);
    if (cell) cell.push(box);
    else grid.set(key, [box]);
  }
}

function isFree(grid: ReadonlyMap<string, readonly Box[]>, box: Box, mark: Box): boolean {
  return cellsOf(box).every(
    (key) => !grid.get(key)?.some((other) => other !== mark && overlaps(box, other)),
  );
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.w + GAP_PX &&
    b.x < a.x + a.w + GAP_PX &&
    a.y < b.y + b.h + GAP_PX &&
    b.y < a.y + a.h + GAP_PX
  );
}

function cellsOf({ x, y, w, h }: Box): readonly string[] {
  const keys: string[] = [];
  for (let row = cellAt(y); row <= cellAt(y + h); row += 1)
    for (let column = cellAt(x); column <= cellAt(x + w); column += 1)
      keys.push(`${column} ${row}`);
  return keys;
}

function cellAt(px: number): number {
  return Math.floor(px / CELL_PX);
}
