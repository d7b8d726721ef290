import { buildMomentChanges } from '../../graph/momentChanges';
import { findMoment } from '../../graph/moments';
import type { MapStore } from '../../state/store';

/** How long a dropped edge stays to be seen (docs/design.md, section 6). */
const DROPPED_MS = 600;

/**
 * Marks the edges that have dropped out since the moment before with `data-dropped`, for a short
 * time; not with reduced motion. Returns the undo.
 */
export function attachDropped(root: Element, store: MapStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(timer);
    for (const mark of root.querySelectorAll('[data-dropped]'))
      mark.removeAttribute('data-dropped');
  };
  const unsubscribe = store.subscribe(({ graph, when }, previous) => {
    if (when === previous.when) return;
    clear();
    const moment = findMoment(graph, when);
    if (!moment || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const id of buildMomentChanges(graph, moment).dropped)
      root.querySelector(`.ew-map [data-edge="${id}"]`)?.setAttribute('data-dropped', '');
    timer = setTimeout(clear, DROPPED_MS);
  });
  return () => {
    unsubscribe();
    clear();
  };
}
