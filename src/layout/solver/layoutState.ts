import type { NodeId } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { isFirstOfLine } from '../../graph/lines';
import { principals } from '../../graph/principals';
import { buildParallelOffsets } from '../../geometry/parallelOffsets';
import { BOW_SEGMENTS } from '../../geometry/curve';
import { hopCounts } from '../hopCounts';
import { createGlyphOf, isRound, type Glyph } from '../../geometry/glyph';
import { END_GAP_PX, endMarkOf, endRoom } from '../../geometry/lineEnds';
import type { LayoutSize, LabelPlacement, SolvedLayoutSize } from '../../geometry/types';
import type { Box } from '../../geometry/labelBox';
import { endMarkDisc } from './endMarkDisc';
import { buildLabelOptions, type LabelOption } from '../labelOptions';
import { layEdge, moveNode } from './place';
import {
  BOW,
  BOX_FIELDS,
  END_FIELDS,
  END_RADIUS,
  int,
  IS_DISPUTE,
  NO_SHARED,
  NODE_FIELDS,
  num,
  POINT_COUNT,
  POINTS,
  RADIUS,
  SAME_PAIR,
  SOURCE,
  TARGET,
  X,
  Y,
} from './records';

/** What is constant about a node while it moves. */
export interface NodeFacts {
  readonly id: NodeId;
  readonly glyph: Glyph;
  readonly isPrincipal: boolean;
  /** Whether its glyph is a disc; for other shapes labels keep clear of the bounding square. */
  readonly isRound: boolean;
  /**
   * Distance of the glyph's outermost point, in radii: a square's corners are further out than its
   * sides.
   */
  readonly corner: number;
  readonly options: readonly LabelOption[];
  /** The box around all options, relative to the node. */
  readonly reach: Box;
  /** Indexes of its edges. */
  readonly edges: Int32Array;
  /** Graph distance to every other node; Infinity without a path. */
  readonly hops: Float64Array;
}

export interface EdgeFacts {
  /** Px of the edge that are not drawn or taken by its end mark. */
  readonly endsPx: number;
  /** Distance of the end mark's centre from the target's centre, px. */
  readonly endDistance: number;
}

/**
 * The solver's working copy of a drawing. Mutable, because it changes millions of times; see
 * records.ts.
 */
export interface LayoutState {
  readonly size: LayoutSize;
  readonly nodeFacts: readonly NodeFacts[];
  readonly edgeFacts: readonly EdgeFacts[];
  readonly nodes: Float64Array;
  readonly edges: Float64Array;
  readonly boxes: Float64Array;
  /**
   * Row by row, for every pair of edges: the slot of their common end, or a value from records.ts.
   */
  readonly shared: Int32Array;
  readonly ends: Int32Array;
  /** The label option in use, by node. */
  readonly options: Int32Array;
  readonly edgeFields: number;
  /**
   * 0..1: how much overlaps, gaps and labels count compared to crossings. Annealing raises it:
   * first it finds an arrangement with few crossings, then room for everything.
   */
  strictness: number;
  readonly weights: Weights;
  /** Length of one hop in the stress cost, px: fitted again and again during annealing. */
  hopLength: number;
  /** Sums over all nodes, for their mean. */
  sumX: number;
  sumY: number;
}

/** Costs that are adapted during annealing: see adaptWeights.ts. */
export interface Weights {
  crossing: number;
  underOwn: number;
  underForeign: number;
  noOwnStretch: number;
  endMarksTouch: number;
  /** On top of a crossing's own cost, where its angle is below the budget. */
  flatCrossing: number;
  nearNode: number;
}

/** A working copy of a graph, with every node at the origin. */
export function buildState(graph: Graph, size: LayoutSize): LayoutState {
  const slotOf = (id: NodeId) => graph.nodeIndex.get(id) ?? -1;
  const linked = graph.edges
    .map((edge, i) => ({ edge, i, source: slotOf(edge.source), target: slotOf(edge.target) }))
    .filter(
      ({ edge, source, target }) => source >= 0 && target >= 0 && isFirstOfLine(graph, edge.id),
    );
  const hops = hopCounts(
    graph.nodes.length,
    linked.map(({ source, target }) => [source, target]),
  );
  const states = principals(graph);
  const glyphOf = createGlyphOf(graph, size);
  const nodeFacts = graph.nodes.map((node, slot): NodeFacts => {
    const isPrincipal = states.has(node.id);
    const glyph = glyphOf(node);
    const edges = linked.flatMap(({ source, target }, e) =>
      source === slot || target === slot ? [e] : [],
    );
    const options = buildLabelOptions(node, glyph, size);
    return {
      id: node.id,
      glyph,
      isPrincipal,
      isRound: isRound(glyph.shape),
      corner: glyph.shape === 'project' ? Math.SQRT2 : 1,
      options,
      reach: boxAround(options.map(({ box }) => box)),
      edges: Int32Array.from(edges),
      hops: Float64Array.from(hops[slot] ?? []),
    };
  });
  const bows = buildParallelOffsets(graph, size);
  const edgeFields = POINTS + 2 * (BOW_SEGMENTS + 1);
  const state: LayoutState = {
    size,
    nodeFacts,
    edgeFacts: linked.map(({ edge, target }) => {
      const endMark = endMarkOf(edge);
      const { distance } = endMarkDisc(endMark);
      return {
        endsPx: 2 * END_GAP_PX + endRoom(endMark),
        endDistance: (nodeFacts[target]?.glyph.radius ?? 0) + distance,
      };
    }),
    nodes: new Float64Array(NODE_FIELDS * nodeFacts.length),
    edges: new Float64Array(edgeFields * linked.length),
    boxes: new Float64Array(BOX_FIELDS * linked.length),
    shared: Int32Array.from(linked.flatMap((p) => linked.map((q) => sharedEnd(p, q)))),
    ends: new Int32Array(END_FIELDS * linked.length),
    options: new Int32Array(nodeFacts.length),
    edgeFields,
    strictness: 1,
    weights: {
      crossing: 14,
      underOwn: 34,
      underForeign: 45,
      noOwnStretch: 12,
      endMarksTouch: 34,
      flatCrossing: 18,
      nearNode: 12,
    },
    hopLength: 1,
    sumX: 0,
    sumY: 0,
  };
  nodeFacts.forEach(({ glyph }, slot) => {
    state.nodes[NODE_FIELDS * slot + RADIUS] = glyph.radius;
  });
  linked.forEach(({ edge, i, source, target }, e) => {
    const at = END_FIELDS * e;
    const bow = bows[i] ?? 0;
    state.ends[at + SOURCE] = source;
    state.ends[at + TARGET] = target;
    state.ends[at + POINT_COUNT] = bow === 0 ? 2 : BOW_SEGMENTS + 1;
    state.ends[at + IS_DISPUTE] = edge.stance === 'dispute' ? 1 : 0;
    state.edges[edgeFields * e + BOW] = bow;
    state.edges[edgeFields * e + END_RADIUS] = endMarkDisc(endMarkOf(edge)).radius;
  });
  return state;
}

interface Ends {
  readonly source: number;
  readonly target: number;
}

function sharedEnd(p: Ends, q: Ends): number {
  const ends = [p.source, p.target].filter((slot) => slot === q.source || slot === q.target);
  return ends.length === 2 ? SAME_PAIR : (ends[0] ?? NO_SHARED);
}

/** Places every node with its label, then all edges. */
export function placeAll(
  state: LayoutState,
  positionOf: (slot: number) => { readonly x: number; readonly y: number; readonly option: number },
): void {
  state.nodeFacts.forEach((_, slot) => {
    const { x, y, option } = positionOf(slot);
    moveNode(state, slot, x, y, option);
  });
  state.edgeFacts.forEach((_, e) => layEdge(state, e));
}

/** The drawing in the format of layout.json, rounded to half a pixel. */
export function readState(state: LayoutState): SolvedLayoutSize {
  return {
    frame: state.size.name,
    nodes: Object.fromEntries(
      state.nodeFacts.map(({ id, options }, slot) => {
        const { side, lines } = options[int(state.options, slot)]?.place ?? NO_LABEL;
        const half = (field: number) =>
          Math.round(2 * num(state.nodes, NODE_FIELDS * slot + field)) / 2;
        return [id, { x: half(X), y: half(Y), side, lines }];
      }),
    ),
  };
}

function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const w = Math.max(...boxes.map((box) => box.x + box.w)) - x;
  const h = Math.max(...boxes.map((box) => box.y + box.h)) - y;
  return { x, y, w, h };
}

const NO_LABEL: LabelPlacement = { side: 'e', lines: [] };
