import type { SimulationNodeDatum } from 'd3';
import type { Box } from '../../geometry/labelBox';

/** A node in a simulation. d3-force writes x, y, vx and vy; the rest never changes. */
export interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
  /** Its slot in `graph.nodes`. */
  readonly slot: number;
  readonly radius: number;
  /** The room that its label takes, relative to its centre; null where the label does not count. */
  readonly label: Box | null;
  readonly target: BodyTarget | null;
}

export interface BodyTarget {
  readonly x: number;
  readonly y: number;
  /** Share of the way that it is pulled in a tick at full alpha, 0..1. */
  readonly strength: number;
  /** A line it should stay beyond: through `x` and `y`, the unit vector (dx, dy) pointing to the side where it belongs. */
  readonly beyond?: {
    readonly x: number;
    readonly y: number;
    readonly dx: number;
    readonly dy: number;
  } | null;
}

export function buildBody(
  slot: number,
  at: { readonly x: number; readonly y: number },
  rest: Pick<Body, 'radius' | 'label' | 'target'>,
): Body {
  return { slot, x: at.x, y: at.y, vx: 0, vy: 0, ...rest };
}
