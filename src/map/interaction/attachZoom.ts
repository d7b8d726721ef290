import { select, zoom, zoomIdentity, zoomTransform, type D3ZoomEvent } from 'd3';
import type { Point } from '../../geometry/curve';
import type { Frame } from '../../geometry/types';
import { frameOn, panOn, type Region, type View } from '../camera';

export interface Camera {
  /** Larger or smaller around a place (frame units), else around the middle; presses in a row multiply. */
  zoomBy(factor: number, around?: Point): void;
  /** The whole picture again. */
  fit(): void;
  /**
   * Moves as little as shows these places (frame units), at the scale that is: inside a region of the picture where something
   * lies over it, else where zooming has pushed them out of the frame. Gives the view that it comes to.
   */
  reveal(points: readonly Point[], region: Region | null): View;
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
  /** What the camera is on its way to; null at rest and under a hand. */
  let aim: View | null = null;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent(area)
    .translateExtent(area)
    .scaleExtent([1, LARGEST_SCALE])
    .clickDistance(CLICK_DISTANCE_PX)
    .filter((event: Event) => mayZoom(event, callbacks))
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      // Only a hand has a source event.
      if (sourceEvent) {
        framed = false;
        aim = null;
      }
      camera.setAttribute('transform', transform.toString());
    });
  const selection = select(svg).call(behaviour).on('dblclick.zoom', null);
  // Keys come faster than the camera: each goes on from where the last will have led.
  const readView = (): View => aim ?? zoomTransform(svg);
  const go = (view: View) => {
    aim = view;
    const way = selection
      .transition()
      .duration(callbacks.hasReducedMotion() ? 0 : CAMERA_MS)
      .on('end', () => {
        if (aim === view) aim = null;
      });
    behaviour.transform(way, zoomIdentity.translate(view.x, view.y).scale(view.k));
  };
  /** No emptier than a hand could make it. */
  const filled = ({ k, x, y }: View): View => {
    const within = (offset: number, size: number) => Math.min(0, Math.max(size * (1 - k), offset));
    return { k, x: within(x, width), y: within(y, height) };
  };
  return {
    zoomBy: (factor, around) => {
      const { k, x, y } = readView();
      const wanted = Math.min(Math.max(k * factor, 1), LARGEST_SCALE);
      const still = around ?? { x: (width / 2 - x) / k, y: (height / 2 - y) / k };
      go(
        filled({
          k: wanted,
          x: x + (k - wanted) * still.x,
          y: y + (k - wanted) * still.y,
        }),
      );
    },
    fit: () => go(zoomIdentity),
    reveal: (points, region) => {
      const now = readView();
      const wanted = panOn(
        points,
        region ?? { left: 0, top: 0, right: width, bottom: height },
        now,
      );
      if (isSameView(now, wanted)) return now;
      const view = region ? wanted : filled(wanted);
      if (isSameView(now, view)) return now;
      framed ||= now.k === 1;
      go(view);
      return view;
    },
    frame: (points, region) => {
      const now = readView();
      // At rest and wholly in sight the layout has kept every mark clear of the edges: a choice moves nothing.
      if (now.k === 1 && isWhole(region, frame)) return;
      const view = frameOn(points, region, now);
      if (isSameView(now, view)) return;
      // From then on the way back is the whole picture, unless the reader had zoomed in.
      framed ||= now.k === 1;
      go(view);
    },
    rest: () => {
      if (framed) go(zoomIdentity);
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

function isSameView(a: View, b: View): boolean {
  return a.k === b.k && a.x === b.x && a.y === b.y;
}

/** Whether a region shows the frame from top to bottom; matrices leave less than a unit of doubt. */
function isWhole({ top, bottom }: Region, { height }: Frame): boolean {
  return top < 1 && bottom > height - 1;
}
