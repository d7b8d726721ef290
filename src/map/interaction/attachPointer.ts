import type { Picked, Pointer } from './pick';

/** How a drawing finds the target of an event. */
export interface Picking {
  /** The target at the point of an event. */
  pickAt(event: MouseEvent, pointer: Pointer): Picked;
  /** The target of an element, for a click without a pointer; null: the point decides. */
  pickFrom(element: Element): Picked;
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
  element: GlobalEventHandlers & Element,
  picking: Picking,
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
    if (latest) callbacks.onHover(picking.pickAt(latest, 'mouse'));
  };
  element.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
      latest = event;
      // Once per animation frame: a mouse reports up to 1000 times a second.
      request ||= requestAnimationFrame(hoverLatest);
    },
    { signal },
  );
  element.addEventListener(
    'pointerleave',
    () => {
      latest = null;
      callbacks.onHover(null);
    },
    { signal },
  );
  element.addEventListener(
    'pointerdown',
    (event) => {
      finger = event.pointerType === 'touch';
      press = event;
    },
    { signal },
  );
  element.addEventListener(
    'click',
    (event) => {
      if (isStationary(press, event))
        callbacks.onPick(pickedBy(picking, event, finger), event.shiftKey);
    },
    { signal },
  );
  element.addEventListener(
    'dblclick',
    (event) => callbacks.onDoubleClick(picking.pickAt(event, 'mouse')),
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
function pickedBy(picking: Picking, event: MouseEvent, finger: boolean): Picked {
  const target = event.detail === 0 && event.target instanceof Element ? event.target : null;
  return (target && picking.pickFrom(target)) ?? picking.pickAt(event, finger ? 'finger' : 'mouse');
}
