import { select, zoom, zoomIdentity, zoomTransform, type D3ZoomEvent } from 'd3';
import type { Point } from '../layout/curve';
import type { Frame } from '../layout/types';
import { frameOn, type Region } from './framing';

export interface Camera {
  zoomBy(factor: number): void;
  /** The whole picture again. */
  fit(): void;
  /** Moves as little as shows this place (frame units) inside a margin. */
  reveal(point: Point): void;
  /** Shows all these places inside a region of the picture; see `frameOn`. */
  frame(points: readonly Point[], region: Region): void;
  /** Undoes what `frame` has done, unless the reader has moved the picture since. */
  rest(): void;
  stop(): void;
}

export interface CameraCallbacks {
  /** Whether plain wheel and one finger belong to the map. */
  isActive(): boolean;
  hasReducedMotion(): boolean;
}

const LARGEST_SCALE = 6;
const CAMERA_MS = 280;
const CLICK_DISTANCE_PX = 4;
const REVEAL_MARGIN = 32;

/** Zoom and pan of `camera`, in frame units. The wheel and one finger stay the page's until the map is active. */
export function attachZoom(
  svg: SVGSVGElement,
  camera: SVGGElement,
  frame: Frame,
  callbacks: CameraCallbacks,
): Camera {
  const { width, height } = frame;
  const area: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  let framed = false;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent(area)
    .translateExtent(area)
    .scaleExtent([1, LARGEST_SCALE])
    .clickDistance(CLICK_DISTANCE_PX)
    .filter((event: Event) => mayZoom(event, callbacks))
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      // Only a hand has a source event.
      if (sourceEvent) framed = false;
      camera.setAttribute('transform', transform.toString());
    });
  const selection = select(svg).call(behaviour).on('dblclick.zoom', null);
  const moving = () =>
    selection.transition().duration(callbacks.hasReducedMotion() ? 0 : CAMERA_MS);
  return {
    zoomBy: (factor) => behaviour.scaleBy(moving(), factor),
    fit: () => behaviour.transform(moving(), zoomIdentity),
    reveal: (point) => {
      const { k, x, y } = zoomTransform(svg);
      const dx = offBy(k * point.x + x, width);
      const dy = offBy(k * point.y + y, height);
      if (dx !== 0 || dy !== 0) behaviour.translateBy(moving(), dx / k, dy / k);
    },
    frame: (points, region) => {
      const now = zoomTransform(svg);
      // At rest and wholly in sight the layout has kept every mark clear of the edges: a choice moves nothing.
      if (now.k === 1 && isWhole(region, frame)) return;
      const { k, x, y } = frameOn(points, region, now);
      if (k === now.k && x === now.x && y === now.y) return;
      framed = true;
      behaviour.transform(moving(), zoomIdentity.translate(x, y).scale(k));
    },
    rest: () => {
      if (framed) behaviour.transform(moving(), zoomIdentity);
      framed = false;
    },
    stop: () => {
      selection.interrupt().on('.zoom', null);
    },
  };
}

function mayZoom(event: Event, { isActive }: CameraCallbacks): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || isActive();
  if ('touches' in event) return (event as TouchEvent).touches.length > 1 || isActive();
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

/** Whether a region shows the frame from top to bottom; matrices leave less than a unit of doubt. */
function isWhole({ top, bottom }: Region, { height }: Frame): boolean {
  return top < 1 && bottom > height - 1;
}

/** How far a coordinate has to move to stand inside the margin. */
function offBy(value: number, size: number): number {
  if (value < REVEAL_MARGIN) return REVEAL_MARGIN - value;
  return Math.min(0, size - REVEAL_MARGIN - value);
}
