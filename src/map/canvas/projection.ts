import type { Point } from '../../geometry/curve';
import { positionAt } from '../../geometry/positionAt';
import type { Positions } from '../../geometry/types';
import type { CameraTransform } from '../camera';
import type { Bounds } from './bounds';

/** Maps layout units to the canvas: a point p is drawn at scale * p + (x, y), CSS px. */
export interface Projection {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Size of the canvas, CSS px. */
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Margin for labels around the whole map, CSS px; less on a phone. */
const MARGIN_SHARE = 0.05;
const MAX_MARGIN_PX = 44;

/** The projection of the whole map. */
export function fitProjection(
  { left, top, right, bottom }: Bounds,
  { width, height }: Size,
): Projection {
  const margin = Math.min(MAX_MARGIN_PX, MARGIN_SHARE * Math.min(width, height) + 12);
  const scale = Math.max(
    1e-6,
    Math.min(
      (width - 2 * margin) / Math.max(1e-6, right - left),
      (height - 2 * margin) / Math.max(1e-6, bottom - top),
    ),
  );
  return {
    scale,
    x: width / 2 - (scale * (left + right)) / 2,
    y: height / 2 - (scale * (top + bottom)) / 2,
    ...{ width, height },
  };
}

/** The projection `whole` combined with a camera transform. */
export function throughCamera(whole: Projection, { k, x, y }: CameraTransform): Projection {
  return { ...whole, scale: k * whole.scale, x: k * whole.x + x, y: k * whole.y + y };
}

export function toCanvas({ scale, x, y }: Projection, point: Point): Point {
  return { x: scale * point.x + x, y: scale * point.y + y };
}

/** Where the node in a slot is on the canvas. */
export function nodeOnCanvas(projection: Projection, positions: Positions, slot: number): Point {
  return toCanvas(projection, positionAt(positions, slot));
}

export function toLayout({ scale, x, y }: Projection, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}
