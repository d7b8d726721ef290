import type { Positions } from '../../geometry/types';
import type { Graph } from '../../graph/graph';
import { COOLING, DRAG_HEAT, REST_STRENGTH } from '../dragPace';
import type { Bodies } from '../flat/bodies';
import { createCollide } from '../flat/collide';
import { createHold } from '../flat/hold';
import { createLinks } from '../flat/links';
import { createPull } from '../flat/pull';
import { createFlatSimulation, type FlatSimulation } from '../flat/simulation';
import { createRandom } from '../random';
import { neighbourSlots } from './slotsAround';

/** The nodes of one simulation. Body `i` is the node in slot `slots[i]`. */
export interface LocalSimulation extends FlatSimulation {
  readonly slots: readonly number[];
  readonly bodies: Bodies;
}

/** What all simulations of a drawing have in common. */
export interface LocalWorld {
  readonly graph: Graph;
  readonly rest: Positions;
  /** Layout units around each node that no moving node enters. */
  readonly radius: Float64Array;
}

/**
 * Share of the distance to its rest position that a node covers in one tick at alpha 1. Weak beside
 * the links, so that a node without other edges follows a dragged one nearly all the way.
 */
const PULL = 0.06;
const SEED = 1;

/**
 * Simulates some nodes of a large graph; the others are fixed. Links are as long as at rest, so
 * nothing moves unless a node is away from its rest position. `isHeld`: nodes that the reader has
 * placed.
 */
export function createDragSimulation(
  { graph, rest, radius }: LocalWorld,
  positions: Positions,
  slots: readonly number[],
  isHeld: (slot: number) => boolean,
): LocalSimulation {
  const links = linksOf(graph, slots);
  const all = [...new Set([...slots, ...links.flat()])];
  const bodies = bodiesAt(positions, all);
  const moving = firstBodies(bodies, slots.length);
  const bodyOf = new Map(all.map((slot, body) => [slot, body]));
  const ends = (end: 0 | 1) => Int32Array.from(links, (link) => bodyOf.get(link[end]) ?? 0);
  const random = createRandom(SEED);
  const forces = [
    createLinks(bodies, {
      sources: ends(0),
      targets: ends(1),
      distance: Float64Array.from(links, ([a, b]) => distance(rest, a, b)),
      degree: Int32Array.from(all, (slot) => neighbourSlots(graph, slot).length),
      random,
    }),
    createPull(moving, pullTo(rest, slots, PULL)),
    createCollide(moving, {
      radius: Float64Array.from(slots, (slot) => radius[slot] ?? 0),
      random,
    }),
    createHold(bodies, (body) => body >= slots.length || isHeld(all[body] ?? -1)),
  ];
  const simulation = createFlatSimulation(bodies, forces, {
    alpha: DRAG_HEAT,
    alphaDecay: COOLING,
  });
  return Object.assign(simulation, { slots, bodies });
}

/** Returns nodes to their rest positions, at the pace at which a small drawing is reset. */
export function createResetSimulation(
  rest: Positions,
  positions: Positions,
  slots: readonly number[],
): LocalSimulation {
  const bodies = bodiesAt(positions, slots);
  const forces = [createPull(bodies, pullTo(rest, slots, REST_STRENGTH))];
  const simulation = createFlatSimulation(bodies, forces, { alpha: 1, alphaDecay: 0 });
  return Object.assign(simulation, { slots, bodies });
}

/** One link for each pair of which at least one node moves. */
function linksOf(graph: Graph, slots: readonly number[]): readonly (readonly [number, number])[] {
  const moving = new Set(slots);
  return slots.flatMap((slot) =>
    neighbourSlots(graph, slot)
      .filter((other) => slot < other || !moving.has(other))
      .map((other) => [slot, other] as const),
  );
}

function bodiesAt(positions: Positions, slots: readonly number[]): Bodies {
  const count = slots.length;
  return {
    count,
    x: Float64Array.from(slots, (slot) => positions[2 * slot] ?? 0),
    y: Float64Array.from(slots, (slot) => positions[2 * slot + 1] ?? 0),
    vx: new Float64Array(count),
    vy: new Float64Array(count),
  };
}

/** The same memory, for forces that act only on the first bodies. */
function firstBodies({ x, y, vx, vy }: Bodies, count: number): Bodies {
  const first = (values: Float64Array) => values.subarray(0, count);
  return { count, x: first(x), y: first(y), vx: first(vx), vy: first(vy) };
}

function pullTo(rest: Positions, slots: readonly number[], strength: number) {
  const { x, y } = bodiesAt(rest, slots);
  return { x, y, strength: new Float64Array(slots.length).fill(strength) };
}

function distance(positions: Positions, a: number, b: number): number {
  const { x, y } = bodiesAt(positions, [a, b]);
  return Math.hypot((x[0] ?? 0) - (x[1] ?? 0), (y[0] ?? 0) - (y[1] ?? 0));
}
