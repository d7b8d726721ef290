import type { Force } from 'd3';
import type { Body } from './body';

/** Free px between the frame's edge and a mark or label. */
const MARGIN_PX = 9;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Holds bodies and their labels inside the frame. Moves them at once: what is outside cannot be read. */
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

/** Puts a body inside the frame; where its label does not fit beside it, the mark at least. */
export function keepInside(body: Body, { width, height }: Size): void {
  const { radius, label } = body;
  const left = Math.max(radius, label === null ? 0 : -label.x) + MARGIN_PX;
  const right = Math.max(radius, label === null ? 0 : label.x + label.w) + MARGIN_PX;
  const top = Math.max(radius, label === null ? 0 : -label.y) + MARGIN_PX;
  const bottom = Math.max(radius, label === null ? 0 : label.y + label.h) + MARGIN_PX;
  body.x = Math.max(left, Math.min(width - right, body.x));
  body.y = Math.max(top, Math.min(height - bottom, body.y));
}
