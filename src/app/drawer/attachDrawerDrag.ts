import type { MapStore } from '../../state/store';
import { createDrawerPull, type DrawerPull } from './createDrawerPull';
import { isHead, isRelease, takeEarlyDrag } from './earlyDrag';

/** A pointer that moves less than this has pressed, not dragged, px. */
const SLOP_PX = 5;

/**
 * Lets mouse and touch drag the drawer by its head, and touch pull it down by its content when that
 * is scrolled to its top. Returns the undo.
 */
export function attachDrawerDrag(drawer: HTMLElement, store: MapStore): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  let down: { readonly x: number; readonly y: number } | null = null;
  let pull: DrawerPull | null = null;
  let justPulled = false;

  const release = ({ timeStamp }: Event) => {
    down = null;
    if (!pull) return;
    const stop = pull.end(timeStamp);
    pull = null;
    store.getState().setDrawer(stop);
    // The click that ends a drag must not act on what was under the pointer.
    justPulled = true;
    setTimeout(() => (justPulled = false));
  };
  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    action: (event: HTMLElementEventMap[K]) => void,
    options?: AddEventListenerOptions,
  ) => drawer.addEventListener(type, action, { ...options, signal });

  const begin = (head: Element, { pointerId, clientX: x, clientY: y }: PointerEvent) => {
    down = { x, y };
    head.setPointerCapture(pointerId);
  };
  const follow = ({ clientY, timeStamp }: PointerEvent) => {
    if (!down) return;
    if (Math.abs(clientY - down.y) > SLOP_PX) pull ??= createDrawerPull(drawer, down.y, timeStamp);
    pull?.move(clientY, timeStamp);
  };
  listen('pointerdown', (event) => {
    const { target, button, isPrimary } = event;
    // Without a box (`display: contents`) it is the panel of a wide map.
    if (!isPrimary || button !== 0 || drawer.offsetHeight === 0 || !isHead(target)) return;
    begin(target, event);
  });
  listen('pointermove', (event) => {
    if (isHead(event.target)) follow(event);
  });
  for (const type of ['pointerup', 'pointercancel'] as const)
    listen(type, (event) => {
      if (isHead(event.target)) release(event);
    });
  listen(
    'click',
    (event) => {
      if (!justPulled) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );

  listen(
    'touchstart',
    ({ target, touches }) => {
      const [touch] = touches;
      const panel = target instanceof Element ? target.closest('.ew-panel') : null;
      const isAtTop = panel !== null && panel.scrollTop <= 0 && drawer.offsetHeight > 0;
      if (isHead(target)) return;
      down =
        touch && touches.length === 1 && isAtTop ? { x: touch.clientX, y: touch.clientY } : null;
    },
    { passive: true },
  );
  listen(
    'touchmove',
    (event) => {
      const [touch] = event.touches;
      if (!down || !touch || isHead(event.target)) return;
      const { clientX: x, clientY: y } = touch;
      // The first move decides: the browser scrolls the content or, where it cannot scroll up any
      // further, the drawer moves down.
      const isDownward = y - down.y > Math.abs(x - down.x);
      if (!pull && !(isDownward && event.cancelable)) {
        down = null;
        return;
      }
      event.preventDefault();
      pull ??= createDrawerPull(drawer, down.y, event.timeStamp);
      pull.move(y, event.timeStamp);
    },
    { passive: false },
  );
  for (const type of ['touchend', 'touchcancel'] as const)
    listen(type, (event) => {
      if (!isHead(event.target)) release(event);
    });

  const early = takeEarlyDrag(drawer);
  if (early && drawer.offsetHeight > 0) {
    const { head, down: first, last } = early;
    down = { x: first.clientX, y: first.clientY };
    follow(last);
    if (isRelease(last)) release(last);
    else begin(head, first);
  }

  return () => undo.abort();
}
