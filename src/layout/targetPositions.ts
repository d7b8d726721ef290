import { meanPoint } from '../geometry/meanPoint';
import type { LayoutSize, SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { principals as principalsOf } from '../graph/principals';

/** The position that a node should take, and how much that matters. */
export interface Target {
  readonly x: number;
  readonly y: number;
  /** Cost of being half a diagonal away. */
  readonly weight: number;
  /**
   * For a node whose only principal neighbour is one: that principal's target and the unit vector
   * from the middle of all principals to it.
   */
  readonly beyond: Beyond | null;
}

interface Beyond {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

const PINNED = 2000;
const SEEDED = 1200;
const BETWEEN = 40;
const REMEMBERED = 60;
/** Free px between a principal and the edge of a tall layout size. */
const EDGE_PX = 10;
/** Seeds leave so much of the width outside the outermost principals; what is more is kept. */
const USUAL_ROOM = 0.2;

/**
 * Target positions, slot by slot: a neighbour of several principals belongs at their centroid; a
 * neighbour of one principal belongs on its outer side, away from the others. Nodes in `before`
 * keep their positions as targets, so that all layout sizes have the same arrangement.
 */
export function buildTargets(
  graph: Graph,
  size: LayoutSize,
  before: SolvedLayoutSize | null,
): Target[] {
  const ids = principalsOf(graph);
  const states = graph.nodes.filter(({ id }) => ids.has(id));
  const positions = new Map(states.map(({ id }, i) => [id, principalTarget(states, size, i)]));
  const middle = meanPoint([...positions.values()]);
  return graph.nodes.map(({ id, seed }): Target => {
    const own = positions.get(id);
    if (own !== undefined) return { ...own, weight: PINNED, beyond: null };
    const neighbours = new Set(
      graph.edges.flatMap(({ source, target }) =>
        source === id ? [target] : target === id ? [source] : [],
      ),
    );
    const linked = [...positions].filter(([other]) => neighbours.has(other)).map(([, at]) => at);
    const beyond = linked.length === 1 && states.length > 1 ? beyondOf(linked[0], middle) : null;
    if (seed !== undefined) return { ...scaled(seed, size), weight: SEEDED, beyond: null };
    const last = before?.nodes[id];
    if (last !== undefined) return { x: last.x, y: last.y, weight: REMEMBERED, beyond };
    if (linked.length > 1) return { ...meanPoint(linked), weight: BETWEEN, beyond: null };
    return { x: 0, y: 0, weight: 0, beyond };
  });
}

function beyondOf(own: Position | undefined, middle: Position): Beyond | null {
  if (own === undefined) return null;
  const length = Math.hypot(own.x - middle.x, own.y - middle.y) || 1;
  return { ...own, dx: (own.x - middle.x) / length, dy: (own.y - middle.y) / length };
}

interface Position {
  readonly x: number;
  readonly y: number;
}

function scaled({ x, y }: Position, { width, height }: LayoutSize): Position {
  return { x: x * width, y: y * height };
}

/**
 * A principal's seed. In a tall layout size, where the width is scarce, the outermost principals
 * move to the edges, except for the room that their seeds keep free for nodes beyond them.
 */
function principalTarget(
  states: readonly { readonly seed?: Position }[],
  size: LayoutSize,
  index: number,
): Position {
  const seed = states[index]?.seed;
  if (seed === undefined) return ringPosition(index, states.length, size);
  const xs = states.flatMap((state) => state.seed?.x ?? []);
  const [min, max] = [Math.min(...xs), Math.max(...xs)];
  if (size.width > size.height || max === min) return scaled(seed, size);
  const edge = EDGE_PX + size.stateRadius;
  const inset = (room: number) => edge + Math.max(0, room - USUAL_ROOM) * size.width;
  const left = inset(min);
  const right = size.width - inset(1 - max);
  const share = (seed.x - min) / (max - min);
  return { x: left + share * (right - left), y: seed.y * size.height };
}

/** Principals without seeds are placed on an ellipse, the first at the top. */
function ringPosition(i: number, count: number, { width, height }: LayoutSize): Position {
  if (count === 1) return { x: width / 2, y: height / 2 };
  const turn = (2 * Math.PI * i) / count - Math.PI / 2;
  return { x: width * (0.5 - 0.3 * Math.cos(turn)), y: height * (0.5 + 0.25 * Math.sin(turn)) };
}
