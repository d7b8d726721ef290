import type { Point } from '../../geometry/curve';
import type { Positions } from '../../geometry/types';
import type { CanvasScene } from './canvasScene';
import type { CanvasPainter } from './createCanvasPainter';
import { fitProjection, nodeOnCanvas, toCanvas, toLayout, type Projection } from './projection';

export interface Overview {
  /**
   * Shows which part of the map is visible; hides the inset if all of it is. `lifted`: the nodes in
   * motion.
   */
  paint(projection: Projection, lifted: ReadonlySet<number>): void;
  /** Call when positions have changed without motion. */
  invalidate(): void;
  stop(): void;
}

interface Callbacks {
  /** Called with the point (layout units) that the reader wants in the middle. */
  onMove(point: Point): void;
}

/** The inset is hidden below this multiple of the scale of the whole map. */
const WHOLE_SHARE = 1.15;
const DOT_PX = 1.4;
const MAIN_DOT_PX = 2.6;

/**
 * The inset: all nodes as dots, and the visible part of the map. A press moves the camera there.
 */
export function createOverview(
  canvas: HTMLCanvasElement,
  scene: CanvasScene,
  painter: Pick<CanvasPainter, 'palette'>,
  positions: Positions,
  { onMove }: Callbacks,
): Overview {
  const context = canvas.getContext('2d');
  const undo = new AbortController();
  let inset: Projection | null = null;
  /**
   * All dots but those of nodes in motion, and what they were painted for. A canvas, because reading
   * pixels back is slow, and Chromium warns of it.
   */
  const dots = canvas.ownerDocument.createElement('canvas').getContext('2d');
  let dotsOf: { readonly palette: unknown; readonly lifted: unknown } | null = null;

  const paintDots = (
    target: CanvasRenderingContext2D,
    projection: Projection,
    slots: Iterable<number>,
  ) => {
    target.fillStyle = painter.palette.sub;
    for (const slot of slots) {
      const size = scene.isMain[slot] === 1 ? MAIN_DOT_PX : DOT_PX;
      const { x, y } = nodeOnCanvas(projection, positions, slot);
      target.fillRect(x - size / 2, y - size / 2, size, size);
    }
  };
  const paintResting = (projection: Projection, density: number, lifted: ReadonlySet<number>) => {
    if (!dots) return;
    dots.canvas.width = canvas.width;
    dots.canvas.height = canvas.height;
    dots.setTransform(density, 0, 0, density, 0, 0);
    dots.fillStyle = painter.palette.ground;
    dots.fillRect(0, 0, projection.width, projection.height);
    const slots = [...scene.radius.keys()].filter((slot) => !lifted.has(slot));
    paintDots(dots, projection, slots);
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    const box = canvas.getBoundingClientRect();
    if (inset) onMove(toLayout(inset, { x: clientX - box.left, y: clientY - box.top }));
  };
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      canvas.setPointerCapture(event.pointerId);
      move(event);
    },
    { signal: undo.signal },
  );
  canvas.addEventListener('pointermove', (event) => event.buttons === 1 && move(event), {
    signal: undo.signal,
  });
  // The drawing below must not handle this event as well.
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click', 'dblclick'])
    canvas.addEventListener(type, (event) => event.stopPropagation(), { signal: undo.signal });

  return {
    paint: (projection, lifted) => {
      const whole = fitProjection(scene.bounds, projection);
      const isWhole = projection.scale < WHOLE_SHARE * whole.scale;
      canvas.hidden = isWhole;
      if (isWhole || !context) return;
      const { clientWidth: width, clientHeight: height } = canvas;
      // No size while another view takes the place of the drawing.
      if (width === 0) return;
      const density = Math.max(1, devicePixelRatio);
      if (canvas.width !== Math.round(width * density)) {
        canvas.width = Math.round(width * density);
        canvas.height = Math.round(height * density);
        dotsOf = null;
      }
      inset = fitProjection(scene.bounds, { width, height });
      const { palette } = painter;
      if (dotsOf?.palette !== palette || dotsOf.lifted !== lifted)
        paintResting(inset, density, lifted);
      dotsOf = { palette, lifted };
      context.setTransform(1, 0, 0, 1, 0, 0);
      if (dots) context.drawImage(dots.canvas, 0, 0);
      context.setTransform(density, 0, 0, density, 0, 0);
      paintDots(context, inset, lifted);
      const from = toCanvas(inset, toLayout(projection, { x: 0, y: 0 }));
      const to = toCanvas(
        inset,
        toLayout(projection, { x: projection.width, y: projection.height }),
      );
      context.strokeStyle = painter.palette.ink;
      context.lineWidth = 1.5;
      context.strokeRect(from.x, from.y, to.x - from.x, to.y - from.y);
    },
    invalidate: () => {
      dotsOf = null;
    },
    stop: () => undo.abort(),
  };
}
