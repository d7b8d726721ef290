import { startTransition } from 'react';

/**
 * Runs the action in a task after the next paint of the page, as a transition. Returns a function
 * that cancels it. It runs one task later than it could, after all other tasks that wait for the same
 * paint: rendering a page of the panel takes longest, and its text still appears in the next frame.
 */
export function afterPaint(action: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const request = requestAnimationFrame(() => {
    timer = setTimeout(() => {
      timer = setTimeout(() => startTransition(action));
    });
  });
  return () => {
    cancelAnimationFrame(request);
    clearTimeout(timer);
  };
}
