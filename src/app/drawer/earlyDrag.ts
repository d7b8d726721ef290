const TYPES = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;
const HEAD = '.ew-handle, .ew-top, .ew-peek';

/** A drag of a drawer by its head that began before the drawer's drag code had loaded. */
export interface EarlyDrag {
  readonly head: Element;
  readonly down: PointerEvent;
  /** The latest event of that pointer; after a release, the release. */
  readonly last: PointerEvent;
}

let drag: EarlyDrag | null = null;

/** Whether a drawer can be dragged by this element. */
export function isHead(target: EventTarget | null | undefined): target is Element {
  return target instanceof Element && target.closest(HEAD) !== null;
}

/** Whether an event ends the drag of its pointer: a mouse may have been released elsewhere. */
export function isRelease({ buttons }: PointerEvent): boolean {
  return buttons === 0;
}

function onPointer(event: PointerEvent): void {
  if (event.type === 'pointerdown') {
    // Seen from the window, the target of an event in a shadow root is its host.
    const [head] = event.composedPath();
    const isDrag = event.isPrimary && event.button === 0 && isHead(head);
    drag = isDrag ? { head, down: event, last: event } : null;
  } else if (drag && event.pointerId === drag.down.pointerId && !isRelease(drag.last))
    drag = { ...drag, last: event };
}

/**
 * Records early drags until `takeEarlyDrag` or `stopRecordingDrags`. Calling it again changes
 * nothing.
 */
export function recordDrags(): void {
  for (const type of TYPES) addEventListener(type, onPointer, true);
}

/** Stops recording and discards the recorded drag. */
export function stopRecordingDrags(): void {
  for (const type of TYPES) removeEventListener(type, onPointer, true);
  drag = null;
}

/** The recorded drag of this drawer, which may have ended; null for none. Stops recording. */
export function takeEarlyDrag(drawer: HTMLElement): EarlyDrag | null {
  const taken = drag;
  stopRecordingDrags();
  return taken && drawer.contains(taken.head) ? taken : null;
}
