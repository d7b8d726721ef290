import { BOW_SEGMENTS, buildCurve, polyline, type Point } from '../geometry/curve';
import { boxAround, boxAt, boxGap } from '../geometry/geometry';
import { createGlyphOf, type Glyph } from '../geometry/glyph';
import type { Box } from '../geometry/labelBox';
import { buildParallelOffsets } from '../geometry/parallelOffsets';
import { lengthUnder } from '../geometry/polylines';
import type { LayoutSize, SolvedLayoutSize, SolvedNode } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { isFirstOfLine } from '../graph/lines';
import { buildLabelOptions, type LabelOption } from './labelOptions';

/** Costs; for comparison, the worst side of a node costs 0.9 (labelOptions.ts). */
const OVERLAP = 30;
const UNDER_EDGE = 12;
/** More than anything that a name can cover: outside the drawing nobody sees it. */
const OUTSIDE = 10_000;
const GAP_PX = 2;
/** In a second pass, labels chosen early can avoid those chosen late. */
const PASSES = 2;

interface Placed {
  readonly at: Point;
  readonly mark: Box;
  readonly options: readonly LabelOption[];
  label: Box | null;
  option: LabelOption | undefined;
}

/**
 * Chooses a label option for each node at given positions: the option that covers least, the most
 * crowded node first. Deterministic. Used for layouts made in the page; the solver solves labels
 * together with positions.
 */
export function placeLabels(
  graph: Graph,
  size: LayoutSize,
  positions: readonly Point[],
): SolvedLayoutSize {
  const glyphOf = createGlyphOf(graph, size);
  const placed = graph.nodes.map((node, slot) =>
    buildPlaced(node, glyphOf(node), size, positions[slot]),
  );
  const edges = drawEdges(graph, size, positions);
  const crowds = placed.map((_, slot) => crowding(placed, slot));
  const order = placed
    .map((_, slot) => slot)
    .sort((a, b) => (crowds[b] ?? 0) - (crowds[a] ?? 0) || a - b);
  for (let pass = 0; pass < PASSES; pass += 1)
    for (const slot of order) chooseLabel(placed, slot, edges, size);
  const nodes = graph.nodes.flatMap(({ id }, slot): (readonly [string, SolvedNode])[] => {
    const { at, option } = placed[slot] ?? {};
    if (at === undefined) return [];
    const { side = 'e', lines = [] } = option?.place ?? {};
    return [[id, { x: at.x, y: at.y, side, lines }]];
  });
  return { frame: size.name, nodes: Object.fromEntries(nodes) };
}

function buildPlaced(
  node: Graph['nodes'][number],
  glyph: Glyph,
  size: LayoutSize,
  at: Point = { x: 0, y: 0 },
): Placed {
  return {
    at,
    mark: boxAround(at, glyph.radius),
    options: buildLabelOptions(node, glyph, size),
    label: null,
    option: undefined,
  };
}

function drawEdges(graph: Graph, size: LayoutSize, positions: readonly Point[]) {
  const bows = buildParallelOffsets(graph, size);
  return graph.edges.flatMap(({ id, source, target }, i): (readonly Point[])[] => {
    if (!isFirstOfLine(graph, id)) return [];
    const a = positions[graph.nodeIndex.get(source) ?? -1];
    const b = positions[graph.nodeIndex.get(target) ?? -1];
    if (a === undefined || b === undefined) return [];
    const bow = bows[i] ?? 0;
    return [polyline(buildCurve(a, b, bow), bow === 0 ? 1 : BOW_SEGMENTS)];
  });
}

function crowding(placed: readonly Placed[], slot: number): number {
  const own = placed[slot];
  if (own === undefined) return 0;
  return placed.filter(({ mark }) => mark !== own.mark && boxGap(mark, own.mark) < 60).length;
}

function chooseLabel(
  placed: readonly Placed[],
  slot: number,
  edges: readonly (readonly Point[])[],
  size: LayoutSize,
): void {
  const own = placed[slot];
  if (own === undefined) return;
  const others = placed.filter((other) => other !== own);
  let min = Infinity;
  for (const option of own.options) {
    const label = boxAt(own.at, option.box);
    const cost = option.cost + coverCost(label, others, edges, option, size);
    if (cost >= min) continue;
    min = cost;
    own.option = option;
    own.label = label;
  }
}

function coverCost(
  label: Box,
  others: readonly Placed[],
  edges: readonly (readonly Point[])[],
  { place }: LabelOption,
  size: LayoutSize,
): number {
  const boxes = others.flatMap(({ mark, label: name }) => (name === null ? [mark] : [mark, name]));
  const overlaps = boxes.filter((box) => boxGap(label, box) < GAP_PX).length;
  const isOutside =
    label.x < 0 || label.y < 0 || label.x + label.w > size.width || label.y + label.h > size.height;
  // A label inside a disc covers the ends of its edges wherever it is.
  const under =
    place.side === 'inside' ? 0 : edges.filter((points) => lengthUnder(points, label) > 1).length;
  return OVERLAP * overlaps + UNDER_EDGE * under + (isOutside ? OUTSIDE : 0);
}
