import type { DatasetEdge, EdgeId, NodeId } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { isFirstOfLine } from '../../graph/lines';
import { buildParallelOffsets } from '../../geometry/parallelOffsets';
import {
  BOW_SEGMENTS,
  buildCurve,
  polyline,
  tangentAt,
  type Curve,
  type Point,
} from '../../geometry/curve';
import { NODE_SHAPES } from '../../graph/shapes';
import { createGlyphOf, type Glyph } from '../../geometry/glyph';
import { buildLabelBox, type Box } from '../../geometry/labelBox';
import { ARROW_LENGTH_PX, endMarkOf, RING_RADIUS_PX, trimLine } from '../../geometry/lineEnds';
import type { LayoutSize, SolvedLayoutSize, SolvedNode } from '../../geometry/types';

/**
 * What is displayed, as boxes and polylines in layout units: enough to measure how legible it is.
 *
 * Not the scene of `src/map/scene.ts`, which holds no positions and is built once per graph and
 * layout size. This one is rebuilt for some 100,000 candidate positions, so whatever did not move
 * is the same object again (metrics are memoized by identity), and the legibility test fills it
 * from the DOM. Both take glyphs, label boxes, bows and line ends from `src/geometry/`.
 */
export interface MeasuredScene {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MeasuredNode[];
  /** At most one per node, with all its lines. */
  readonly labels: readonly MeasuredLabel[];
  readonly edges: readonly MeasuredEdge[];
}

export interface MeasuredNode extends Box {
  readonly id: NodeId;
  /** The outline: a square, a diamond or a disc. */
  readonly shape: 'circle' | 'box' | 'diamond';
}

export interface MeasuredLabel extends Box {
  readonly node: NodeId;
  readonly fontSize: number;
}

/** `points` is the line as drawn, from glyph to glyph, without the end mark. */
export interface MeasuredEdge {
  readonly id: EdgeId;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly points: readonly Point[];
  /** Centre of the ring at its end, where it has one. */
  readonly ring: Point | null;
  /** Middle of the arrowhead at its end, where it has one. */
  readonly arrow: Point | null;
  /** Middle of the bar at its end, where it has one. */
  readonly bar: Point | null;
}

/**
 * The scene of a solved layout size. Nodes without a solved position are left out, with their
 * edges.
 */
export function buildMeasuredScene(
  graph: Graph,
  size: LayoutSize,
  solved: SolvedLayoutSize,
): MeasuredScene {
  return createMeasuredScenes(graph, size)(solved);
}

/**
 * Builds the scenes of a series of drawings. What has not moved since the last one is the same
 * object.
 */
export function createMeasuredScenes(
  graph: Graph,
  size: LayoutSize,
): (solved: SolvedLayoutSize) => MeasuredScene {
  const glyphOf = createGlyphOf(graph, size);
  const bows = buildParallelOffsets(graph, size);
  const glyphs = graph.nodes.map(glyphOf);
  const drawn = graph.edges.flatMap((edge, i) => {
    const [source, target] = [graph.nodeIndex.get(edge.source), graph.nodeIndex.get(edge.target)];
    if (source === undefined || target === undefined || !isFirstOfLine(graph, edge.id)) return [];
    return [{ edge, source, target, bow: bows[i] ?? 0 }];
  });
  let placed: readonly (Placed | undefined)[] = [];
  let lines: readonly (Line | undefined)[] = [];
  return ({ nodes }) => {
    placed = graph.nodes.map(({ id }, i) => {
      const [at, glyph] = [nodes[id], glyphs[i]];
      return at && glyph && place(id, at, glyph, size, placed[i]);
    });
    lines = drawn.map(({ edge, source, target, bow }, i) => {
      const [a, b] = [placed[source], placed[target]];
      const was = lines[i];
      if (a === undefined || b === undefined) return undefined;
      if (was?.a === a.node && was.b === b.node) return was;
      return { a: a.node, b: b.node, edge: draw(edge, a, b, bow) };
    });
    const shown = placed.filter((node) => node !== undefined);
    return {
      width: size.width,
      height: size.height,
      nodes: shown.map(({ node }) => node),
      labels: shown.map(({ label }) => label),
      edges: lines.filter((line) => line !== undefined).map(({ edge }) => edge),
    };
  };
}

const MEASURED_SHAPES = { circle: 'circle', square: 'box', diamond: 'diamond' } as const;

interface Placed {
  readonly at: SolvedNode;
  readonly glyph: Glyph;
  readonly node: MeasuredNode;
  readonly label: MeasuredLabel;
}

interface Line {
  readonly a: MeasuredNode;
  readonly b: MeasuredNode;
  readonly edge: MeasuredEdge;
}

function place(
  id: NodeId,
  at: SolvedNode,
  glyph: Glyph,
  size: LayoutSize,
  was: Placed | undefined,
): Placed {
  if (was !== undefined && isSamePlace(at, was.at)) {
    const isSame = at.side === was.at.side && at.lines === was.at.lines;
    return isSame ? was : { ...was, at, label: name(id, at, glyph, size) };
  }
  const { shape, radius: r } = glyph;
  const node: MeasuredNode = {
    id,
    shape: MEASURED_SHAPES[NODE_SHAPES[shape].outline],
    ...{ x: at.x - r, y: at.y - r, w: 2 * r, h: 2 * r },
  };
  return { at, glyph, node, label: name(id, at, glyph, size) };
}

function isSamePlace(a: SolvedNode, b: SolvedNode): boolean {
  return a.x === b.x && a.y === b.y;
}

function name(id: NodeId, at: SolvedNode, glyph: Glyph, size: LayoutSize): MeasuredLabel {
  const { box, px } = buildLabelBox(at, glyph, size);
  return { node: id, fontSize: px, ...box, x: at.x + box.x, y: at.y + box.y };
}

function draw(edge: DatasetEdge, a: Placed, b: Placed, bow: number): MeasuredEdge {
  const full = buildCurve(a.at, b.at, bow);
  const endMark = endMarkOf(edge);
  const drawn = trimLine(full, a.glyph.radius, b.glyph.radius, endMark);
  const points = polyline(drawn, bow === 0 ? 1 : BOW_SEGMENTS);
  const ring = endMark === 'ring' ? beyond(drawn, RING_RADIUS_PX) : null;
  // The line ends 2 px inside the arrowhead: see `endRoom`.
  const arrow = endMark === 'arrow' ? beyond(drawn, ARROW_LENGTH_PX / 2 - 1) : null;
  const bar = endMark === 'bar' ? drawn.b : null;
  return { id: edge.id, source: edge.source, target: edge.target, points, ring, arrow, bar };
}

/** The point `px` beyond a line's end, in its direction. */
function beyond(curve: Curve, px: number): Point {
  const { x, y } = tangentAt(curve, 1);
  return { x: curve.b.x + px * x, y: curve.b.y + px * y };
}
