const TYPES = ['pointerdown', 'pointerup', 'pointercancel'] as const;

let press: PointerEvent | null = null;

function onPointer(event: PointerEvent): void {
  press = event.type === 'pointerdown' ? event : null;
}

/**
 * Remembers the pointer that is down while the code of a drawing loads, so that a drag that a reader
 * has begun by then is followed. Until `takeEarlyPress`; calling it again changes nothing.
 */
export function rememberPresses(): void {
  for (const type of TYPES) addEventListener(type, onPointer, true);
}

/** The press that is still held over this drawing, or null; no longer remembered from then on. */
export function takeEarlyPress(svg: SVGSVGElement): PointerEvent | null {
  for (const type of TYPES) removeEventListener(type, onPointer, true);
  const held = press;
  press = null;
  const root = svg.getRootNode();
  // Not its target: that was a mark of the prerendered drawing, which this one has replaced.
  const isOver =
    held !== null &&
    (root instanceof Document || root instanceof ShadowRoot) &&
    svg.contains(root.elementFromPoint(held.clientX, held.clientY));
  return isOver ? held : null;
}
