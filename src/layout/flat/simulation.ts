import type { Bodies, FlatForce } from './bodies';

export interface SimulationOptions {
  readonly alpha?: number;
  readonly alphaDecay?: number;
}

export interface FlatSimulation {
  readonly tick: () => void;
  readonly alpha: number;
  /** The alpha that ticks approach; 0 at first. */
  alphaTarget: number;
}

/** d3-force's alpha falls from 1 to 0.001 in 300 ticks. */
const ALPHA_DECAY = 1 - 0.001 ** (1 / 300);
/** Share of its velocity that a body keeps in a tick. */
const KEPT_VELOCITY = 0.6;

/**
 * The integrator of d3-force on typed arrays: forces change velocities, in the given order, then
 * each body moves by its damped velocity. Only the forces use random numbers, and nothing depends
 * on time: the same start gives the same positions.
 */
export function createFlatSimulation(
  { count, x, y, vx, vy }: Bodies,
  forces: readonly FlatForce[],
  { alpha = 1, alphaDecay = ALPHA_DECAY }: SimulationOptions = {},
): FlatSimulation {
  let now = alpha;
  let target = 0;
  return {
    get alpha() {
      return now;
    },
    get alphaTarget() {
      return target;
    },
    set alphaTarget(next) {
      target = next;
    },
    tick() {
      now += (target - now) * alphaDecay;
      for (const force of forces) force(now);
      for (let i = 0; i < count; i += 1) {
        (vx[i] as number) *= KEPT_VELOCITY;
        (vy[i] as number) *= KEPT_VELOCITY;
        (x[i] as number) += vx[i] as number;
        (y[i] as number) += vy[i] as number;
      }
    },
  };
}
