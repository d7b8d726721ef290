import type { Force } from 'd3';
import type { Body } from './body';

/** Free px between the edge of the drawing and a mark or label. */
const MARGIN_PX = 9;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Keeps bodies and their labels inside the drawing. Sets positions directly, not velocities. */
export function forceBounds(size: Size): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  const force = () => {
    for (const body of bodies) keepInside(body, size);
  };
  return Object.assign(force, {
    initialize: (nodes: Body[]) => {
      bodies = nodes;
    },
  });
}

/** Moves a body inside the drawing with its label; if the label does not fit, only its mark. */
export function keepInside(body: Body, { width, height }: Size): void {
  const { radius, label } = body;
  const left = Math.max(radius, label === null ? 0 : -label.x) + MARGIN_PX;
  const right = Math.max(radius, label === null ? 0 : label.x + label.w) + MARGIN_PX;
  const top = Math.max(radius, label === null ? 0 : -label.y) + MARGIN_PX;
  const bottom = Math.max(radius, label === null ? 0 : label.y + label.h) + MARGIN_PX;
  body.x = Math.max(left, Math.min(width - right, body.x));
  body.y = Math.max(top, Math.min(height - bottom, body.y));
}
