import { startTransition } from 'react';

/**
 * Runs the action in a task after the next paint of the page, as a transition. Returns a function
 * that cancels it. Of all that waits for the paint, the panel is the largest and comes last: it gives
 * way to one more round of tasks, so that whoever answers to the paint itself need not wait for it.
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
