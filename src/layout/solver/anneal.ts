import type { Board } from './layoutState';
import { drawMove, drawSpot } from './proposeMove';
import type { Demands } from './localCost';
import { fitHopLength } from './place';
import { createStretches } from './stretches';
import { tryMove, type Visit } from './tryMove';
import { weighCrossings } from './weighCrossings';
import type { Wish } from './targetPositions';

export interface Annealing {
  readonly iterations: number;
  readonly schedule: Schedule;
  readonly random: () => number;
  readonly wishes: readonly Wish[];
  readonly demands: Demands;
}

/**
 * Waypoints of the annealing. Between them the temperature (in units of cost: a crossing costs about 14) falls geometrically and the
 * hardness (see `Board`) rises evenly.
 */
export type Schedule = readonly Waypoint[];

export interface Waypoint {
  /** Share of the iterations done. */
  readonly at: number;
  readonly temperature: number;
  readonly hardness: number;
}

/** Greatest step of a shift at the start and at the end, in shares of the frame's height. */
const FIRST_REACH = 0.35;
const LAST_REACH = 0.02;
/** How often the length of a hop and the weight of a crossing are set anew, and the fewest moves between. */
const REFITS = 200;
const LEAST_BETWEEN_REFITS = 200;
/** Moves of one spot in a row: what it costs where it stands is summed up once for all of them, which halves the time. */
const STAY = 6;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) on a board whose spots stand somewhere already. Moves the board in
 * place. Deterministic for a given `random`.
 */
export function anneal(board: Board, annealing: Annealing): void {
  const { iterations, schedule, random, wishes, demands } = annealing;
  const stretches = createStretches(board);
  const refitEvery = Math.max(LEAST_BETWEEN_REFITS, Math.ceil(iterations / REFITS));
  let refitAt = 0;
  let i = 0;
  while (i < iterations) {
    if (i >= refitAt) {
      board.hopLength = fitHopLength(board);
      weighCrossings(board);
      refitAt += refitEvery;
    }
    const progress = i / iterations;
    const { temperature, hardness } = stateAt(schedule, progress);
    board.hardness = hardness;
    const reach = board.frame.height * FIRST_REACH * (LAST_REACH / FIRST_REACH) ** progress;
    const spot = drawSpot(board, random);
    const visit: Visit = { board, stretches, wishes, demands, standing: null, turned: null };
    for (const end = Math.min(iterations, i + STAY); i < end; i += 1) {
      if (spot === undefined) continue;
      const allowed = -temperature * Math.log(random() + 1e-12);
      tryMove(visit, drawMove(board, spot, reach, random), allowed);
    }
  }
}

function stateAt(schedule: Schedule, progress: number): Omit<Waypoint, 'at'> {
  const next = schedule.find(({ at }) => at > progress) ?? schedule.at(-1);
  const last = schedule.findLast(({ at }) => at <= progress) ?? next;
  if (last === undefined || next === undefined || last === next)
    return { temperature: 0, hardness: 1 };
  const share = (progress - last.at) / (next.at - last.at);
  return {
    temperature: last.temperature * (next.temperature / last.temperature) ** share,
    hardness: last.hardness + share * (next.hardness - last.hardness),
  };
}
