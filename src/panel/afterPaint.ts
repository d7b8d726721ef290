import { startTransition } from 'react';

/**
 * Runs the action in a task after the next paint of the page, as a transition. Returns a function
 * that cancels it.
 */
export function afterPaint(action: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const request = requestAnimationFrame(() => {
    timer = setTimeout(() => startTransition(action));
  });
  return () => {
    cancelAnimationFrame(request);
    clearTimeout(timer);
  };
}
