/** A finger that moves less across, or more down than across, does not mean another step. */
const SWIPE_PX = 48;

/**
 * Previous and next by the arrow keys, while the focus is in the page, and by a swipe. Both follow
 * the direction of the script: the next step is where the line goes. Returns the undo.
 */
export function attachTourGestures(page: HTMLElement, goBy: (delta: 1 | -1) => void): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  const forward = () => (getComputedStyle(page).direction === 'rtl' ? -1 : 1);
  const goTowards = (side: 1 | -1) => goBy(side === forward() ? 1 : -1);
  let start: Touch | null = null;
  page.addEventListener(
    'keydown',
    (event) => {
      const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
      // Radio buttons have arrow keys of their own; with a modifier the keys are the browser's.
      if (altKey || ctrlKey || metaKey || shiftKey || target instanceof HTMLInputElement) return;
      if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
      event.preventDefault();
      goTowards(key === 'ArrowRight' ? 1 : -1);
    },
    { signal },
  );
  page.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = touches.length === 1 ? (touches[0] ?? null) : null;
    },
    { signal, passive: true },
  );
  page.addEventListener(
    'touchend',
    ({ changedTouches: [end] }) => {
      if (!start || !end) return;
      const [across, down] = [end.clientX - start.clientX, end.clientY - start.clientY];
      start = null;
      if (Math.abs(across) < SWIPE_PX || Math.abs(across) < 2 * Math.abs(down)) return;
      goTowards(across < 0 ? 1 : -1);
    },
    { signal, passive: true },
  );
  return () => undo.abort();
}
