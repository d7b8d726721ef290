import type { Force } from 'd3';
import type { Body } from './body';

/** The wanted distance of two bodies, px, and the strength of the force. */
export interface Wanted {
  readonly length: number;
  readonly strength: number;
}

interface Pull extends Wanted {
  readonly a: Body;
  readonly b: Body;
}

/**
 * Stress as a force (Kamada and Kawai 1989): pushes or pulls every pair of bodies towards its
 * wanted distance, so that nodes that are close in the graph are close in the drawing. d3's
 * forceLink does this for the ends of edges only. Pairs for which `wantedOf` returns null are left
 * alone.
 */
export function forceStress(wantedOf: (a: Body, b: Body) => Wanted | null): Force<Body, undefined> {
  let pulls: readonly Pull[] = [];
  const force = (alpha: number) => {
    for (const { a, b, length, strength } of pulls) {
      const dx = b.x + b.vx - a.x - a.vx;
      const dy = b.y + b.vy - a.y - a.vy;
      const distance = Math.sqrt(dx * dx + dy * dy) || 1e-6;
      const share = ((distance - length) / distance) * alpha * strength * 0.5;
      a.vx += dx * share;
      a.vy += dy * share;
      b.vx -= dx * share;
      b.vy -= dy * share;
    }
  };
  return Object.assign(force, {
    initialize: (bodies: Body[]) => {
      pulls = bodies.flatMap((a, i) =>
        bodies.slice(i + 1).flatMap((b): Pull[] => {
          const wanted = wantedOf(a, b);
          return wanted === null ? [] : [{ a, b, ...wanted }];
        }),
      );
    },
  });
}
