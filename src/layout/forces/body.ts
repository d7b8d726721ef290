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
  /** Box of its label, relative to its centre; null if the label does not collide. */
  readonly label: Box | null;
  readonly target: BodyTarget | null;
}

export interface BodyTarget {
  readonly x: number;
  readonly y: number;
  /** Share of the distance covered in one tick at alpha 1, 0..1. */
  readonly strength: number;
  /** A line that it should stay beyond: through (x, y), with (dx, dy) pointing to its side. */
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
