import type { DatasetEdge, DatasetNode } from '../format/types';
import { buildBows } from '../geometry/parallelOffsets';
import { buildGlyph, type Glyph } from '../geometry/glyph';
import { buildLabelBox, type LabelBox } from '../geometry/labelBox';
import { endMarkOf, type EndMark } from '../geometry/lineEnds';
import type { Frame, Positions, SolvedFrame } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { principals } from '../graph/principals';

export interface SceneNode {
  readonly node: DatasetNode;
  readonly glyph: Glyph;
  readonly label: LabelBox;
}

export interface SceneEdge {
  readonly edge: DatasetEdge;
  /** Slots of the two ends in `graph.nodes`. */
  readonly source: number;
  readonly target: number;
  /** Px; see `buildBows`. */
  readonly bow: number;
  readonly endMark: EndMark;
  /** Lines between two states are heavier. */
  readonly isStatePair: boolean;
}

/** All that a drawing of one frame needs besides the positions: same graph and frame, same scene. */
export interface Scene {
  readonly graph: Graph;
  readonly frame: Frame;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Where the picture rests; a copy goes to the engine. */
  readonly home: Positions;
}

export function buildScene(graph: Graph, frame: Frame, solved: SolvedFrame): Scene {
  const states = principals(graph);
  const bows = buildBows(graph, frame);
  const slot = (edge: DatasetEdge, end: 'source' | 'target') => graph.nodeIndex.get(edge[end]) ?? 0;
  return {
    graph,
    frame,
    nodes: graph.nodes.map((node) => {
      const glyph = buildGlyph(node, frame, states.has(node.id));
      const place = solved.nodes[node.id] ?? { side: 'e', lines: [node.label] };
      return { node, glyph, label: buildLabelBox(place, glyph, frame) };
    }),
    edges: graph.edges.map((edge, i) => ({
      edge,
      source: slot(edge, 'source'),
      target: slot(edge, 'target'),
      bow: bows[i] ?? 0,
      endMark: endMarkOf(edge),
      isStatePair: states.has(edge.source) && states.has(edge.target),
    })),
    home: homeOf(graph, frame, solved),
  };
}

function homeOf(graph: Graph, frame: Frame, solved: SolvedFrame): Positions {
  const home = new Float64Array(graph.nodes.length * 2);
  graph.nodes.forEach(({ id }, i) => {
    const place = solved.nodes[id];
    home[2 * i] = place?.x ?? frame.width / 2;
    home[2 * i + 1] = place?.y ?? frame.height / 2;
  });
  return home;
}
