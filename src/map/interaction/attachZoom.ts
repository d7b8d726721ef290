import { select, zoom, zoomIdentity, zoomTransform, type D3ZoomEvent } from 'd3';
import type { Point } from '../../geometry/curve';
import { fitPoints, panToPoints, type Region, type CameraTransform } from '../camera';

export interface Camera {
  /** Zooms around a point (layout units) or else the middle; repeated calls multiply. */
  zoomBy(factor: number, around?: Point): void;
  /** Fits the whole drawing. */
  fit(): void;
  /**
   * Moves as little as needed to show these points (layout units) at the current scale: inside
   * `region` if something covers the drawing, otherwise back into view if zooming has pushed them
   * out. Returns the resulting transform.
   */
  reveal(points: readonly Point[], region: Region | null): CameraTransform;
  /** Shows all these points inside a region of the drawing; see `fitPoints`. */
  fitTo(points: readonly Point[], region: Region): void;
  /** Moves to a transform, no farther out than the whole drawing; at once if `isInstant`. */
  moveTo(transform: CameraTransform, isInstant?: boolean): void;
  /** The camera's transform, or the one that it is moving to. */
  read(): CameraTransform;
  /** Undoes `fitTo`, unless the reader has moved the camera since. */
  undoFit(): void;
  /** Call when the size of the view has changed. */
  resize(): void;
  stop(): void;
}

/** The drawing that a camera moves over. */
export interface ZoomView {
  /** The extent visible at scale 1: the whole drawing, in the units of the camera's transform. */
  readonly size: { readonly width: number; readonly height: number };
  readonly largestScale: number;
  /** Called for each animation step of the camera. */
  onTransform(transform: CameraTransform): void;
}

export interface ZoomCallbacks {
  /** Whether the plain wheel and one finger belong to the map. */
  isActive(): boolean;
  hasReducedMotion(): boolean;
}

const CAMERA_MS = 320;
const CLICK_DISTANCE_PX = 4;

/**
 * Zooms and pans a view by gestures on `element`. The wheel and one finger scroll the page until
 * the map is active.
 */
export function attachZoom(element: Element, view: ZoomView, callbacks: ZoomCallbacks): Camera {
  const areaOf = (): [[number, number], [number, number]] => [
    [0, 0],
    [view.size.width, view.size.height],
  ];
  let isFitted = false;
  /** Where a transition of the camera will end; null at rest and during a gesture. */
  let aim: CameraTransform | null = null;
  const behaviour = zoom<Element, unknown>()
    .extent(areaOf)
    .translateExtent(areaOf())
    .scaleExtent([1, view.largestScale])
    .clickDistance(CLICK_DISTANCE_PX)
    .filter((event: Event) => mayZoom(event, callbacks))
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<Element, unknown>) => {
      // Only gestures have a source event.
      if (sourceEvent) {
        isFitted = false;
        aim = null;
      }
      view.onTransform(transform);
    });
  const selection = select(element).call(behaviour).on('dblclick.zoom', null);
  // d3-zoom leaves a wheel to the browser where the scale cannot change further; with Ctrl, which a
  // pinch on a trackpad reports too, the browser would then enlarge the whole page.
  selection.on(
    'wheel.limit',
    (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) event.preventDefault();
    },
    { passive: false },
  );
  // Key presses come faster than transitions end: each continues from where the last one will end.
  const currentTransform = (): CameraTransform => aim ?? zoomTransform(element);
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
  /** Shows no more empty space than a gesture could. */
  const clamped = ({ k, x, y }: CameraTransform): CameraTransform => {
    const within = (offset: number, size: number) => Math.min(0, Math.max(size * (1 - k), offset));
    return { k, x: within(x, view.size.width), y: within(y, view.size.height) };
  };
  return {
    zoomBy: (factor, around) => {
      const { k, x, y } = currentTransform();
      const { width, height } = view.size;
      const wanted = Math.min(Math.max(k * factor, 1), view.largestScale);
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
    moveTo: (transform, isInstant = false) => {
      const target = clamped(transform);
      if (!isInstant) animateTo(target);
      else
        behaviour.transform(
          selection.interrupt(),
          zoomIdentity.translate(target.x, target.y).scale(target.k),
        );
    },
    read: currentTransform,
    resize: () => {
      behaviour.translateExtent(areaOf()).scaleExtent([1, view.largestScale]);
    },
    reveal: (points, region) => {
      const { width, height } = view.size;
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
      // Unzoomed and wholly visible: the layout keeps every mark clear of the borders, so a
      // selection moves nothing.
      if (now.k === 1 && isWhole(region, view.size)) return;
      // A smaller scale was chosen for what was shown before; no gesture goes below 1.
      const target = fitPoints(points, region, now.k < 1 ? zoomIdentity : now);
      if (isSameTransform(now, target)) return;
      // From then on the way back is the whole drawing, unless the reader had zoomed in.
      isFitted ||= now.k === 1;
      animateTo(target);
    },
    undoFit: () => {
      if (isFitted) animateTo(zoomIdentity);
      isFitted = false;
    },
    stop: () => {
      selection.interrupt().on('.zoom', null).on('.limit', null);
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

/**
 * Whether a region shows the drawing from top to bottom; rounding in matrices stays below one unit.
 */
function isWhole({ top, bottom }: Region, { height }: ZoomView['size']): boolean {
  return top < 1 && bottom > height - 1;
}
