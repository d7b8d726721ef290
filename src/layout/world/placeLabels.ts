import { createBoxGrid } from '../../geometry/boxGrid';
import { boxAround, boxAt } from '../../geometry/geometry';
import type { Glyph } from '../../geometry/glyph';
import type { LabelOption } from '../labelOptions';
import type { Steps } from '../../format/steps';

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
  const grid = createBoxGrid(CELL_PX);
  const marks = nodes.map((node) => grid.add(boxAround(node, node.glyph.radius)));
  yield;
  const placed: (LabelOption | null)[] = nodes.map(() => null);
  for (const [i, slot] of order.entries()) {
    if (i % BATCH === BATCH - 1) yield;
    const node = nodes[slot];
    if (!node) continue;
    const free = node.options.find(
      (option) => !grid.hits(boxAt(node, option.box), GAP_PX, marks[slot]),
    );
    if (!free) continue;
    placed[slot] = free;
    grid.add(boxAt(node, free.box));
  }
  return placed;
}
