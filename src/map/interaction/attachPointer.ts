import type { EdgeId } from '../../format/types';
import type { Point } from '../../geometry/curve';
import type { Positions } from '../../geometry/types';
import type { Painter } from '../painter';
import { pick, type Picked, type Pointer } from './pick';
import type { Scene } from '../scene';

/** What picking needs to know of the current drawing. */
export interface Drawing {
  readonly scene: Scene;
  readonly painter: Painter;
  readonly positions: Positions;
  /** The group that zoom and pan transform; its own coordinates are layout units. */
  readonly camera: SVGGElement;
  readonly isEdgeShown: (id: EdgeId) => boolean;
}

export interface PointerCallbacks {
  onHover(picked: Picked): void;
  /** `isSecond`: with Shift, beside what is selected. */
  onPick(picked: Picked, isSecond: boolean): void;
  /** A double click isolates what a click selects. */
  onDoubleClick(picked: Picked): void;
}

/**
 * A pointer that moves less than this has clicked, not dragged, px. Same as in `attachDrag` and
 * `attachZoom`.
 */
export const CLICK_DISTANCE_PX = 4;

/**
 * Pointer on the drawing: hovering previews, a click picks the nearest mark, a double click
 * isolates it. `earlyPress`: a pointer that is down already. Returns the undo.
 */
export function attachPointer(
  svg: SVGSVGElement,
  drawing: Drawing,
  earlyPress: PointerEvent | null,
  callbacks: PointerCallbacks,
): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  let finger = earlyPress?.pointerType === 'touch';
  let press = earlyPress;
  let request = 0;
  let latest: PointerEvent | null = null;

  const hoverLatest = () => {
    request = 0;
    if (latest) callbacks.onHover(pickEvent(drawing, latest, 'mouse'));
  };
  svg.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
      latest = event;
      // Once per animation frame: a mouse reports up to 1000 times a second.
      request ||= requestAnimationFrame(hoverLatest);
    },
    { signal },
  );
  svg.addEventListener(
    'pointerleave',
    () => {
      latest = null;
      callbacks.onHover(null);
    },
    { signal },
  );
  svg.addEventListener(
    'pointerdown',
    (event) => {
      finger = event.pointerType === 'touch';
      press = event;
    },
    { signal },
  );
  svg.addEventListener(
    'click',
    (event) => {
      if (isStationary(press, event))
        callbacks.onPick(pickedBy(drawing, event, finger), event.shiftKey);
    },
    { signal },
  );
  svg.addEventListener(
    'dblclick',
    (event) => callbacks.onDoubleClick(pickEvent(drawing, event, 'mouse')),
    { signal },
  );
  return () => {
    cancelAnimationFrame(request);
    undo.abort();
  };
}

/**
 * Whether a click is not the end of a drag. A press from before this code had loaded is unknown, so
 * its release selects nothing; a click made by software has had no press.
 */
function isStationary(press: PointerEvent | null, click: MouseEvent): boolean {
  if (click.detail === 0) return true;
  if (!press) return false;
  const distance = Math.hypot(click.clientX - press.clientX, click.clientY - press.clientY);
  return distance < CLICK_DISTANCE_PX;
}

/**
 * A click by software (a screen reader, a script) has no coordinates: it means the element it was
 * dispatched to.
 */
function pickedBy(drawing: Drawing, event: MouseEvent, finger: boolean): Picked {
  if (event.detail === 0) {
    const mark =
      event.target instanceof Element ? event.target.closest('[data-node],[data-edge]') : null;
    const node = drawing.scene.nodes.find(
      (item) => item.node.id === mark?.getAttribute('data-node'),
    );
    if (node) return { kind: 'node', id: node.node.id };
    const edge = drawing.scene.edges.find(
      (item) => item.edge.id === mark?.getAttribute('data-edge'),
    );
    if (edge) return { kind: 'edge', id: edge.edge.id };
  }
  return pickEvent(drawing, event, finger ? 'finger' : 'mouse');
}

function pickEvent(drawing: Drawing, event: MouseEvent, pointer: Pointer): Picked {
  return pick(pickInput(drawing, pointOf(drawing, event), pointer));
}

export function pickInput(drawing: Drawing, point: Point, pointer: Pointer) {
  const { scene, positions, isEdgeShown, camera, painter } = drawing;
  const scale = camera.getScreenCTM()?.a ?? 1;
  return { scene, positions, shapes: painter.shapes, point, pointer, scale, isEdgeShown };
}

/** Converts a point of the window to layout units, at any zoom and scale. */
function pointOf({ camera }: Drawing, { clientX, clientY }: MouseEvent): Point {
  const matrix = camera.getScreenCTM()?.inverse();
  return new DOMPoint(clientX, clientY).matrixTransform(matrix);
}
