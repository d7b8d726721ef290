import type { DatasetEdge, DatasetNode, EdgeId } from '../format/types';
import { buildParallelOffsets } from '../geometry/parallelOffsets';
import { createGlyphOf, type Glyph } from '../geometry/glyph';
import { buildLabelBox, type LabelBox } from '../geometry/labelBox';
import { endMarkOf, type EndMark } from '../geometry/lineEnds';
import type { LayoutSize, Positions, SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { lineOf } from '../graph/lines';
import { principals } from '../graph/principals';

export interface SceneNode {
  readonly node: DatasetNode;
  readonly glyph: Glyph;
  readonly label: LabelBox;
}

/** One line: an edge, or of a pair with many edges all those of one stance. */
export interface SceneEdge {
  /** The first edge of the line. */
  readonly edge: DatasetEdge;
  /** All edges of the line. */
  readonly ids: readonly EdgeId[];
  /** Slots of both ends in `graph.nodes`. */
  readonly source: number;
  readonly target: number;
  /** Px; see `buildParallelOffsets`. */
  readonly bow: number;
  /** `none` if the edges of the line end in different ones. */
  readonly endMark: EndMark;
  /** Edges between two principals are thicker. */
  readonly isStatePair: boolean;
}

/**
 * Everything needed to draw one layout size, besides current positions: the same graph and layout
 * size give the same scene. (What the solver measures: `MeasuredScene`.)
 */
export interface Scene {
  readonly graph: Graph;
  readonly layoutSize: LayoutSize;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Positions at rest; the engine gets a copy. */
  readonly restPositions: Positions;
}

export function buildScene(graph: Graph, layoutSize: LayoutSize, solved: SolvedLayoutSize): Scene {
  const states = principals(graph);
  const glyphOf = createGlyphOf(graph, layoutSize);
  const offsets = buildParallelOffsets(graph, layoutSize);
  const { nodes } = solved;
  const slot = (edge: DatasetEdge, end: 'source' | 'target') => graph.nodeIndex.get(edge[end]) ?? 0;
  return {
    graph,
    layoutSize,
    nodes: graph.nodes.map((node) => {
      const glyph = glyphOf(node);
      const placement = nodes[node.id] ?? { side: 'e', lines: [node.label] };
      return { node, glyph, label: buildLabelBox(placement, glyph, layoutSize) };
    }),
    edges: graph.edges.flatMap((edge, i) => {
      const ids = lineOf(graph, edge.id);
      if (ids[0] !== edge.id) return [];
      return {
        edge,
        ids,
        source: slot(edge, 'source'),
        target: slot(edge, 'target'),
        bow: offsets[i] ?? 0,
        endMark: endMarkOfAll(graph, ids, edge),
        isStatePair: states.has(edge.source) && states.has(edge.target),
      };
    }),
    restPositions: buildRestPositions(graph, layoutSize, solved),
  };
}

function endMarkOfAll(graph: Graph, ids: readonly EdgeId[], first: DatasetEdge): EndMark {
  const endMark = endMarkOf(first);
  const isCommon = ids.every((id) => {
    const edge = graph.edgeById.get(id);
    return edge && edge.target === first.target && endMarkOf(edge) === endMark;
  });
  return isCommon ? endMark : 'none';
}

/** The positions of a layout; nodes that it lacks are in the middle. */
export function buildRestPositions(
  graph: Graph,
  layoutSize: LayoutSize,
  solved: SolvedLayoutSize,
): Positions {
  const restPositions = new Float64Array(graph.nodes.length * 2);
  const { nodes } = solved;
  graph.nodes.forEach(({ id }, i) => {
    const node = nodes[id];
    restPositions[2 * i] = node?.x ?? layoutSize.width / 2;
    restPositions[2 * i + 1] = node?.y ?? layoutSize.height / 2;
  });
  return restPositions;
}
