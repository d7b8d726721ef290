import type { Force } from 'd3';
import type { Body } from './body';

const BEYOND_STRENGTH = 0.1;

/** Pulls every body to its target position, and to its side of the line that it belongs beyond. */
export function forceTarget(): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  const force = (alpha: number) => {
    for (const body of bodies) if (body.target !== null) pull(body, body.target, alpha);
  };
  return Object.assign(force, {
    initialize: (nodes: Body[]) => {
      bodies = nodes;
    },
  });
}

function pull(body: Body, target: NonNullable<Body['target']>, alpha: number): void {
  body.vx += (target.x - body.x) * target.strength * alpha;
  body.vy += (target.y - body.y) * target.strength * alpha;
  const { beyond } = target;
  if (!beyond) return;
  const past = (body.x - beyond.x) * beyond.dx + (body.y - beyond.y) * beyond.dy;
  if (past >= 0) return;
  body.vx -= past * beyond.dx * BEYOND_STRENGTH * alpha;
  body.vy -= past * beyond.dy * BEYOND_STRENGTH * alpha;
}
