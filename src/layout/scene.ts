import type { EdgeId, NodeId } from '../dataset/types';
import type { Graph } from '../model/graph';
import { principals } from '../model/principals';
import { buildBows } from './bows';
import { BOW_SEGMENTS, buildCurve, polyline, type Point } from './curve';
import { buildGlyph, isRound } from './glyph';
import { buildLabelBox, type Box } from './labelBox';
import { endMarkOf, trimLine } from './lineEnds';
import type { Frame, SolvedFrame } from './types';

/** What stands on the screen, in frame units: enough to measure how well it can be read. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SceneNode[];
  /** At most one a node, all its lines together. */
  readonly labels: readonly SceneLabel[];
  readonly edges: readonly SceneEdge[];
}

export interface SceneNode extends Box {
  readonly id: NodeId;
  readonly shape: 'circle' | 'box';
}

export interface SceneLabel extends Box {
  readonly node: NodeId;
  readonly fontSize: number;
}

/** `points` of the line as drawn, from the source's glyph to the target's: ends and end mark left out. */
export interface SceneEdge {
  readonly id: EdgeId;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly points: readonly Point[];
}

/** Lays a solved frame out as boxes and lines. Nodes that the frame lacks are left out, with their edges. */
export function buildScene(graph: Graph, frame: Frame, { nodes }: SolvedFrame): Scene {
  const states = principals(graph);
  const bows = buildBows(graph, frame);
  const placed = graph.nodes.flatMap((node) => {
    const at = nodes[node.id];
    return at === undefined
      ? []
      : [{ node, at, glyph: buildGlyph(node, frame, states.has(node.id)) }];
  });
  const placeOf = new Map(placed.map((item) => [item.node.id, item]));
  return {
    width: frame.width,
    height: frame.height,
    nodes: placed.map(({ node, at, glyph: { shape, radius: r } }) => ({
      id: node.id,
      shape: isRound(shape) ? 'circle' : 'box',
      ...{ x: at.x - r, y: at.y - r, w: 2 * r, h: 2 * r },
    })),
    labels: placed.map(({ node, at, glyph }) => {
      const { box, px } = buildLabelBox(at, glyph, frame);
      return { node: node.id, fontSize: px, ...box, x: at.x + box.x, y: at.y + box.y };
    }),
    edges: graph.edges.flatMap((edge, i) => {
      const [a, b, bow] = [placeOf.get(edge.source), placeOf.get(edge.target), bows[i] ?? 0];
      if (a === undefined || b === undefined) return [];
      const full = buildCurve(a.at, b.at, bow);
      const drawn = trimLine(full, a.glyph.radius, b.glyph.radius, endMarkOf(edge));
      const points = polyline(drawn, bow === 0 ? 1 : BOW_SEGMENTS);
      return [{ id: edge.id, source: edge.source, target: edge.target, points }];
    }),
  };
}
