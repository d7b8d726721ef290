import type { NodeId } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { principals } from '../../graph/principals';
import { buildParallelOffsets } from '../../geometry/parallelOffsets';
import { BOW_SEGMENTS } from '../../geometry/curve';
import { hopCounts } from './metrics/spread';
import { buildGlyph, isRound, type Glyph } from '../../geometry/glyph';
import { buildLabelBox, type Box } from '../../geometry/labelBox';
import { END_GAP_PX, endMarkOf, endRoom } from '../../geometry/lineEnds';
import {
  SIDES,
  type LayoutSize,
  type LabelPlacement,
  type SolvedLayoutSize,
} from '../../geometry/types';
import { wrapLabel } from '../../geometry/wrapLabel';

/** One way to set a label: where its ink lies seen from the node, and how much it is disliked. */
export interface LabelOption {
  readonly place: LabelPlacement;
  readonly box: Box;
  readonly dislike: number;
}

/** A node on the solver's board. Mutable: the solver moves it millions of times. */
export interface Spot {
  readonly index: number;
  readonly id: NodeId;
  readonly glyph: Glyph;
  readonly isRound: boolean;
  readonly isPrincipal: boolean;
  readonly options: readonly LabelOption[];
  readonly wires: Wire[];
  /** Fewest edges to every other spot. */
  readonly hops: readonly number[];
  x: number;
  y: number;
  option: number;
  /** Ink of the label as it stands, in frame units. */
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface Segment {
  ax: number;
  ay: number;
  bx: number;
  by: number;
}

/** An edge on the solver's board. */
export interface Wire {
  readonly index: number;
  readonly a: Spot;
  readonly b: Spot;
  readonly bow: number;
  readonly isDispute: boolean;
  /** Px of the line that gaps and mark at its two ends take. */
  readonly endsPx: number;
  readonly segments: readonly Segment[];
  /** Bounding box and middle as it stands. */
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  mx: number;
  my: number;
}

export interface Board {
  readonly frame: LayoutSize;
  readonly spots: readonly Spot[];
  readonly wires: readonly Wire[];
  readonly principals: readonly Spot[];
  /**
   * 0..1: how much overlaps, nearness and labels count against crossings. The annealing raises it: first the lines find their
   * order, then everything its room.
   */
  hardness: number;
  /** What a crossing costs: the annealing lowers it while there are fewer than the budget allows, and raises it again. */
  crossing: number;
  /** Frame units a hop should take: set to the best fit as the annealing goes on. */
  hopLength: number;
  /** Sum over all spots, for the mean. */
  sumX: number;
  sumY: number;
}

const MOST_LINES = 3;
/** About what it is worth to avoid one; a hard fault costs several times that. */
const CROSSING = 14;

/** What a side costs before anything stands in the way: beside reads best. */
const SIDE_DISLIKE = { e: 0, w: 0, n: 0.4, s: 0.4, ne: 0.9, nw: 0.9, se: 0.9, sw: 0.9, inside: 0 };
const LINES_DISLIKE = [0, 0, 0.3, 1.2];

/** The graph as the solver plays with it, every spot at the origin. */
export function buildBoard(graph: Graph, frame: LayoutSize): Board {
  const states = principals(graph);
  const slot = (id: NodeId) => graph.nodeIndex.get(id) ?? -1;
  const hops = hopCounts(
    graph.nodes.length,
    graph.edges.map(({ source, target }) => [slot(source), slot(target)]),
  );
  const spots = graph.nodes.map((node, index): Spot => {
    const isPrincipal = states.has(node.id);
    const glyph = buildGlyph(node, frame, isPrincipal);
    const { label, short = label } = node;
    const name = frame.short ? short : label;
    return {
      ...{ index, id: node.id, glyph, isRound: isRound(glyph.shape), isPrincipal },
      options: isPrincipal
        ? insideOptions([name, short], glyph, frame)
        : outsideOptions(name, glyph, frame),
      ...{ wires: [], hops: hops[index] ?? [] },
      ...{ x: 0, y: 0, option: 0, x0: 0, y0: 0, x1: 0, y1: 0 },
    };
  });
  const wires = buildWires(graph, frame, spots);
  const principalSpots = spots.filter((spot) => spot.isPrincipal);
  return {
    frame,
    spots,
    wires,
    principals: principalSpots,
    hardness: 1,
    crossing: CROSSING,
    hopLength: 0,
    sumX: 0,
    sumY: 0,
  };
}

function buildWires(graph: Graph, frame: LayoutSize, spots: readonly Spot[]): Wire[] {
  const bows = buildParallelOffsets(graph, frame);
  return graph.edges.flatMap((edge, index) => {
    const { source, target, stance } = edge;
    const a = spots[graph.nodeIndex.get(source) ?? -1];
    const b = spots[graph.nodeIndex.get(target) ?? -1];
    if (a === undefined || b === undefined) return [];
    const bow = bows[index] ?? 0;
    const segments = Array.from({ length: bow === 0 ? 1 : BOW_SEGMENTS }, () => ({
      ...{ ax: 0, ay: 0, bx: 0, by: 0 },
    }));
    const wire: Wire = {
      ...{ index, a, b, bow, segments, isDispute: stance === 'dispute' },
      endsPx: 2 * END_GAP_PX + endRoom(endMarkOf(edge)),
      ...{ x0: 0, y0: 0, x1: 0, y1: 0, mx: 0, my: 0 },
    };
    a.wires.push(wire);
    b.wires.push(wire);
    return [wire];
  });
}

function outsideOptions(name: string, glyph: Glyph, frame: LayoutSize): LabelOption[] {
  return wrapLabel(name, MOST_LINES).flatMap((lines) =>
    SIDES.filter((side) => side !== 'inside').map((side) => {
      const place = { side, lines };
      const dislike = SIDE_DISLIKE[side] + (LINES_DISLIKE[lines.length] ?? 0);
      return { place, dislike, box: buildLabelBox(place, glyph, frame).box };
    }),
  );
}

/** The first name that the disc holds, in the fewest lines; the narrowest setting where it holds none. */
function insideOptions(names: readonly string[], glyph: Glyph, frame: LayoutSize): LabelOption[] {
  const settings = names.flatMap((name) =>
    wrapLabel(name, MOST_LINES).map((lines): LabelOption => {
      const place: LabelPlacement = { side: 'inside', lines };
      return { place, dislike: 0, box: buildLabelBox(place, glyph, frame).box };
    }),
  );
  const fitting = settings.find(({ box }) => Math.hypot(box.w, box.h / 2) <= 2 * glyph.radius);
  const narrowest = settings.toSorted((p, q) => p.box.w - q.box.w)[0];
  return [fitting ?? narrowest].filter((option) => option !== undefined);
}

/** What stands on the board, as the page will read it, to half a pixel. */
export function readBoard({ frame, spots }: Board): SolvedLayoutSize {
  return {
    frame: frame.name,
    nodes: Object.fromEntries(
      spots.map(({ id, x, y, options, option }) => {
        const { side, lines } = options[option]?.place ?? { side: 'e', lines: [] };
        return [id, { x: Math.round(2 * x) / 2, y: Math.round(2 * y) / 2, side, lines }];
      }),
    ),
  };
}
