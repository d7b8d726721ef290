import type { MountedDrawing } from './mountDrawing';
import { until } from './eventually';

/** Waits for the frame in which the drawing next handles the pointer. */
export function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/**
 * Moves the mouse, no button pressed, to a point of the drawing; resolves when the drawing has
 * handled it.
 */
export async function moveMouse({ svg, at }: MountedDrawing, x: number, y: number): Promise<void> {
  const init = { ...at(x, y), pointerType: 'mouse', buttons: 0, bubbles: true };
  svg.dispatchEvent(new PointerEvent('pointermove', init));
  await nextFrame();
  await nextFrame();
}

export function click(
  { svg, at }: MountedDrawing,
  x: number,
  y: number,
  pointerType: 'mouse' | 'touch' = 'mouse',
): void {
  const init = { ...at(x, y), pointerType, bubbles: true };
  svg.dispatchEvent(new PointerEvent('pointerdown', init));
  svg.dispatchEvent(new MouseEvent('click', { ...init, detail: 1 }));
}

/**
 * Moves the pointer close, so that drag and camera are lazy-loaded, and waits for them (d3-zoom
 * keeps its state as `__zoom`).
 */
export async function activateMotion({ svg }: MountedDrawing): Promise<void> {
  svg.dispatchEvent(new PointerEvent('pointerenter'));
  await until(() => '__zoom' in svg);
}

/**
 * Presses at `from`, moves to `to` in `steps` steps, one per frame, and stays pressed; returns the
 * function that releases.
 */
export async function drag(
  drawing: MountedDrawing,
  from: readonly [number, number],
  to: readonly [number, number],
  steps: number,
): Promise<() => void> {
  const mouse = (type: string, target: EventTarget, [x, y]: readonly [number, number]) =>
    target.dispatchEvent(
      new MouseEvent(type, { ...drawing.at(x, y), view: window, bubbles: true, cancelable: true }),
    );
  mouse('mousedown', drawing.svg, from);
  for (let i = 1; i <= steps; i += 1) {
    const t = i / steps;
    const [x, y] = [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
    const pointer = { ...drawing.at(x, y), pointerType: 'mouse', buttons: 1, bubbles: true };
    drawing.svg.dispatchEvent(new PointerEvent('pointermove', pointer));
    mouse('mousemove', window, [x, y]);
    await nextFrame();
  }
  return () => mouse('mouseup', window, to);
}

/** How every mark is drawn: `transform` or `d` of everything that the painter writes. */
export function readDrawn({ svg }: MountedDrawing): readonly string[] {
  return [
    ...svg.querySelectorAll('[data-node],[data-label],[data-line],[data-cross],[data-end]'),
  ].map((mark) => mark.getAttribute('transform') ?? mark.getAttribute('d') ?? '');
}
