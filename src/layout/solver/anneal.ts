import { adaptWeights } from './adaptWeights';
import type { LayoutState } from './layoutState';
import type { CostContext, Demands } from './localCost';
import { fitHopLength } from './place';
import { drawMove, drawNode } from './proposeMove';
import { createStretches, type Stretches } from './stretches';
import { tryMove, type Visit } from './tryMove';
import type { Target } from '../targetPositions';

export interface Annealing {
  readonly iterations: number;
  readonly schedule: Schedule;
  readonly random: () => number;
  readonly targets: readonly Target[];
  readonly demands: Demands;
  /** Asked whenever weights are adapted; if true, annealing stops where it is. */
  readonly isCancelled: () => boolean;
}

/**
 * Waypoints of the annealing. Between them the temperature (in units of cost: a crossing costs
 * about 14) falls geometrically and the strictness (see `LayoutState`) rises linearly.
 */
export type Schedule = readonly Waypoint[];

export interface Waypoint {
  /** Share of the iterations done. */
  readonly at: number;
  readonly temperature: number;
  readonly strictness: number;
}

/** Longest shift at the start and at the end, in shares of the drawing's height. */
const FIRST_REACH = 0.35;
const LAST_REACH = 0.02;
/** How often the hop length and the weights are adapted, and the minimum of moves between. */
const REFITS = 200;
const MIN_BETWEEN_REFITS = 200;
/**
 * Moves tried for one node in a row: its cost before a move is then computed once, which halves the
 * time.
 */
const STAY = 6;

/**
 * Improves a drawing by simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983). Changes the
 * state in place. Deterministic for a given `random`.
 */
export function anneal(state: LayoutState, annealing: Annealing): void {
  const { iterations, schedule, random, targets, demands, isCancelled } = annealing;
  const stretches = createStretches(state);
  const refitEvery = Math.max(MIN_BETWEEN_REFITS, Math.ceil(iterations / REFITS));
  let refitAt = 0;
  let i = 0;
  while (i < iterations) {
    const progress = i / iterations;
    if (i >= refitAt) {
      if (isCancelled()) return;
      state.hopLength = fitHopLength(state);
      adaptWeights(state, stretches);
      refitAt += refitEvery;
    }
    const { temperature, strictness } = waypointAt(schedule, progress);
    state.strictness = strictness;
    const reach = state.size.height * FIRST_REACH * (LAST_REACH / FIRST_REACH) ** progress;
    const moves = Math.min(STAY, iterations - i);
    visitNode({ state, stretches, targets, demands }, { moves, temperature, reach, random });
    i += moves;
  }
}

export interface VisitOptions {
  readonly moves: number;
  readonly temperature: number;
  /** Longest shift, px. */
  readonly reach: number;
  readonly random: () => number;
}

/** Draws a random node and tries some moves of it. */
function visitNode(
  context: CostContext & { readonly stretches: Stretches },
  { moves, temperature, reach, random }: VisitOptions,
): void {
  const { state } = context;
  const slot = drawNode(state, random);
  if (slot === undefined) return;
  const visit: Visit = { ...context, standing: null, turned: null };
  for (let i = 0; i < moves; i += 1) {
    const allowed = -temperature * Math.log(random() + 1e-12);
    tryMove(visit, drawMove(state, slot, reach, random), allowed);
  }
}

function waypointAt(schedule: Schedule, progress: number): Omit<Waypoint, 'at'> {
  const next = schedule.find(({ at }) => at > progress) ?? schedule.at(-1);
  const last = schedule.findLast(({ at }) => at <= progress) ?? next;
  if (last === undefined || next === undefined || last === next)
    return { temperature: 0, strictness: 1 };
  const share = (progress - last.at) / (next.at - last.at);
  return {
    temperature: last.temperature * (next.temperature / last.temperature) ** share,
    strictness: last.strictness + share * (next.strictness - last.strictness),
  };
}
