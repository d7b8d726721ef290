import type { Positions } from '../../geometry/types';
import type { CanvasScene } from './canvasScene';

/** Moves a node together with its neighbours. */
export interface Nudge {
  /** Moves node `slot` to a point, layout units. Returns all nodes that move with it. */
  move(slot: number, x: number, y: number): ReadonlySet<number>;
  release(): void;
}

/** Largest share of a drag by which neighbours with other edges move along. */
const NEIGHBOUR_SHARE = 0.5;

/**
 * Moves the neighbours of a dragged node along: those without any other edge all the way, others
 * less the more edges they have.
 */
export function createNudge(scene: CanvasScene, positions: Positions): Nudge {
  let dragged: { readonly slot: number; readonly shares: ReadonlyMap<number, number> } | null =
    null;
  const { graph } = scene;
  const sharesOf = (slot: number): ReadonlyMap<number, number> => {
    const id = graph.nodes[slot]?.id;
    const shares = new Map([[slot, 1]]);
    for (const other of (id && graph.neighbours.get(id)) ?? []) {
      const count = graph.neighbours.get(other)?.size ?? 1;
      const neighbour = graph.nodeIndex.get(other);
      if (neighbour !== undefined && neighbour !== slot)
        shares.set(neighbour, count === 1 ? 1 : NEIGHBOUR_SHARE / count);
    }
    return shares;
  };
  return {
    move: (slot, x, y) => {
      if (dragged?.slot !== slot) dragged = { slot, shares: sharesOf(slot) };
      const dx = x - (positions[2 * slot] ?? 0);
      const dy = y - (positions[2 * slot + 1] ?? 0);
      for (const [one, share] of dragged.shares) {
        positions[2 * one] = (positions[2 * one] ?? 0) + share * dx;
        positions[2 * one + 1] = (positions[2 * one + 1] ?? 0) + share * dy;
      }
      return new Set(dragged.shares.keys());
    },
    release: () => {
      dragged = null;
    },
  };
}
