import { select, zoom, zoomIdentity, zoomTransform, type D3ZoomEvent } from 'd3';
import type { Point } from '../../geometry/curve';
import type { LayoutSize } from '../../geometry/types';
import { fitPoints, panToPoints, type Region, type CameraTransform } from '../camera';

export interface Camera {
  /** Larger or smaller around a place (frame units), else around the middle; presses in a row multiply. */
  zoomBy(factor: number, around?: Point): void;
  /** The whole picture again. */
  fit(): void;
  /**
   * Moves as little as shows these places (frame units), at the scale that is: inside a region of the picture where something
   * lies over it, else where zooming has pushed them out of the frame. Gives the view that it comes to.
   */
  reveal(points: readonly Point[], region: Region | null): CameraTransform;
  /** Shows all these places inside a region of the picture; see `fitPoints`. */
  fitTo(points: readonly Point[], region: Region): void;
  /** Undoes what `frame` has done, unless the reader has moved the picture since. */
  undoFit(): void;
  stop(): void;
}

export interface ZoomCallbacks {
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
  layoutSize: LayoutSize,
  callbacks: ZoomCallbacks,
): Camera {
  const { width, height } = layoutSize;
  const area: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  let isFitted = false;
  /** What the camera is on its way to; null at rest and under a hand. */
  let aim: CameraTransform | null = null;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent(area)
    .translateExtent(area)
    .scaleExtent([1, LARGEST_SCALE])
    .clickDistance(CLICK_DISTANCE_PX)
    .filter((event: Event) => mayZoom(event, callbacks))
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      // Only a hand has a source event.
      if (sourceEvent) {
        isFitted = false;
        aim = null;
      }
      camera.setAttribute('transform', transform.toString());
    });
  const selection = select(svg).call(behaviour).on('dblclick.zoom', null);
  // Keys come faster than the camera: each goes on from where the last will have led.
  const currentTransform = (): CameraTransform => aim ?? zoomTransform(svg);
  const animateTo = (target: CameraTransform) => {
    aim = target;
    const transition = selection
      .transition()
      .duration(callbacks.hasReducedMotion() ? 0 : CAMERA_MS)
      .on('end', () => {
        if (aim === target) aim = null;
      });
    behaviour.transform(transition, zoomIdentity.translate(target.x, target.y).scale(target.k));
  };
  /** No emptier than a hand could make it. */
  const clamped = ({ k, x, y }: CameraTransform): CameraTransform => {
    const within = (offset: number, size: number) => Math.min(0, Math.max(size * (1 - k), offset));
    return { k, x: within(x, width), y: within(y, height) };
  };
  return {
    zoomBy: (factor, around) => {
      const { k, x, y } = currentTransform();
      const wanted = Math.min(Math.max(k * factor, 1), LARGEST_SCALE);
      const fixedPoint = around ?? { x: (width / 2 - x) / k, y: (height / 2 - y) / k };
      animateTo(
        clamped({
          k: wanted,
          x: x + (k - wanted) * fixedPoint.x,
          y: y + (k - wanted) * fixedPoint.y,
        }),
      );
    },
    fit: () => animateTo(zoomIdentity),
    reveal: (points, region) => {
      const now = currentTransform();
      const wanted = panToPoints(
        points,
        region ?? { left: 0, top: 0, right: width, bottom: height },
        now,
      );
      if (isSameTransform(now, wanted)) return now;
      const target = region ? wanted : clamped(wanted);
      if (isSameTransform(now, target)) return now;
      isFitted ||= now.k === 1;
      animateTo(target);
      return target;
    },
    fitTo: (points, region) => {
      const now = currentTransform();
      // At rest and wholly in sight the layout has kept every mark clear of the edges: a choice moves nothing.
      if (now.k === 1 && isWhole(region, layoutSize)) return;
      const target = fitPoints(points, region, now);
      if (isSameTransform(now, target)) return;
      // From then on the way back is the whole picture, unless the reader had zoomed in.
      isFitted ||= now.k === 1;
      animateTo(target);
    },
    undoFit: () => {
      if (isFitted) animateTo(zoomIdentity);
      isFitted = false;
    },
    stop: () => {
      selection.interrupt().on('.zoom', null);
    },
  };
}

function mayZoom(event: Event, { isActive }: ZoomCallbacks): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || isActive();
  if ('touches' in event) return (event as TouchEvent).touches.length > 1 || isActive();
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

function isSameTransform(a: CameraTransform, b: CameraTransform): boolean {
  return a.k === b.k && a.x === b.x && a.y === b.y;
}

/** Whether a region shows the frame from top to bottom; matrices leave less than a unit of doubt. */
function isWhole({ top, bottom }: Region, { height }: LayoutSize): boolean {
  return top < 1 && bottom > height - 1;
}
