import { STANCES } from '../../format/types';
import { plainGlyph } from '../../geometry/glyph';
import { LAYOUT_SIZES, layoutSizeOf } from '../../geometry/layoutSizes';
import { endMarkOf, type EndMark } from '../../geometry/lineEnds';
import { buildParallelOffsets } from '../../geometry/parallelOffsets';
import type { Positions, SolvedLayoutSize } from '../../geometry/types';
import type { Graph } from '../../graph/graph';
import { principals } from '../../graph/principals';
import { shapeOf, type GlyphKind } from '../../graph/shapes';
import { isPast } from '../../graph/status';
import { buildRestPositions } from '../scene';
import { boundsOf, medianSpacing, type Bounds } from './bounds';

/** Sizes of text, lines and glyphs at the reading scale. */
export const FULL_SIZE = LAYOUT_SIZES.desk;

export const END_MARKS: readonly EndMark[] = ['none', 'arrow', 'ring', 'bar'];

/** At this distance between neighbours, CSS px, marks have their full size. */
export const READING_SPACING_PX = 56;
const PRINCIPAL_RADIUS_PX = 15;
/** Share of nodes whose names are bold, as those of principals are: the nodes with most edges. */
const MAIN_SHARE = 1 / 60;
const MIN_MAIN = 8;
const MAX_MAIN = 24;

/**
 * Everything needed to draw a large map, besides current positions. Node `i` is `graph.nodes[i]`,
 * edge `i` is `graph.edges[i]`; numbers are in flat arrays, because every repaint reads all of
 * them.
 */
export interface CanvasScene {
  readonly graph: Graph;
  readonly restPositions: Positions;
  readonly bounds: Bounds;
  /** CSS px per layout unit at which marks have their full size. */
  readonly readingScale: number;
  /** CSS px at full size. */
  readonly radius: Float32Array;
  readonly shapes: readonly GlyphKind[];
  readonly isMain: Uint8Array;
  /** Nodes by importance: principals, then by their number of edges. */
  readonly byImportance: Uint32Array;
  /** Nodes at the edges' ends. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** See `buildCurve`; layout units. */
  readonly bow: Float32Array;
  /** Index in `STANCES`. */
  readonly stance: Uint8Array;
  readonly isPast: Uint8Array;
  /** Index in `END_MARKS`. */
  readonly endMark: Uint8Array;
}

/**
 * The scene of a layout. Memoized, so that it can be built before React draws the map: with 20,000
 * edges it takes 60 ms of CPU.
 */
export function canvasSceneOf(graph: Graph, solved: SolvedLayoutSize): CanvasScene {
  const known = scenes.get(solved);
  if (known?.graph === graph) return known;
  const scene = buildCanvasScene(graph, buildRestPositions(graph, layoutSizeOf(solved), solved));
  scenes.set(solved, scene);
  return scene;
}

const scenes = new WeakMap<SolvedLayoutSize, CanvasScene>();

export function buildCanvasScene(graph: Graph, restPositions: Positions): CanvasScene {
  const { nodes, edges, ends } = graph;
  const readingScale = READING_SPACING_PX / medianSpacing(restPositions);
  const main = principals(graph);
  const degree = new Uint32Array(nodes.length);
  for (const slots of [ends.source, ends.target])
    for (const slot of slots) degree[slot] = (degree[slot] ?? 0) + 1;
  const meanDegree = Math.max(1, (2 * edges.length) / nodes.length);
  const rank = (i: number) =>
    (main.has(nodes[i]?.id ?? ('' as never)) ? 1e6 : 0) + (degree[i] ?? 0);
  const byImportance = Uint32Array.from(nodes.keys()).sort((a, b) => rank(b) - rank(a) || a - b);
  const mainCount = Math.max(
    main.size,
    Math.min(MAX_MAIN, Math.max(MIN_MAIN, Math.round(nodes.length * MAIN_SHARE))),
  );
  const isMain = new Uint8Array(nodes.length);
  for (const slot of byImportance.subarray(0, mainCount)) isMain[slot] = 1;
  const shapes = nodes.map(({ id, kind }): GlyphKind => (main.has(id) ? 'state' : shapeOf(kind)));
  const bows = buildParallelOffsets(graph, FULL_SIZE);
  return {
    ...{ graph, restPositions, readingScale, shapes, isMain, byImportance },
    bounds: boundsOf(restPositions),
    radius: Float32Array.from(shapes, (shape, i) =>
      shape === 'state'
        ? PRINCIPAL_RADIUS_PX
        : plainGlyph(shape, FULL_SIZE).radius * growth((degree[i] ?? 0) / meanDegree),
    ),
    ...ends,
    bow: Float32Array.from(bows, (bow) => bow / readingScale),
    stance: Uint8Array.from(edges, (edge) => STANCES.indexOf(edge.stance)),
    isPast: Uint8Array.from(edges, (edge) => (isPast(edge) ? 1 : 0)),
    endMark: Uint8Array.from(edges, (edge) => END_MARKS.indexOf(endMarkOf(edge))),
  };
}

/** Factor on a glyph's radius: 1.2 at the mean number of edges, about 2 at eight times the mean. */
function growth(degreeShare: number): number {
  return 0.85 + 0.35 * Math.log2(1 + degreeShare);
}
