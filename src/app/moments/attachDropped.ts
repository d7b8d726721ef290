import { buildMomentChanges } from '../../graph/momentChanges';
import { lineOf } from '../../graph/lines';
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
    const { dropped, held } = buildMomentChanges(graph, moment);
    const holds = new Set(held);
    // A line that stands for several edges has dropped out when the last of them has.
    for (const [id] of new Set(dropped.map((id) => lineOf(graph, id))))
      if (id && !lineOf(graph, id).some((other) => holds.has(other)))
        root.querySelector(`.ew-map [data-edge="${id}"]`)?.setAttribute('data-dropped', '');
    timer = setTimeout(clear, DROPPED_MS);
  });
  return () => {
    unsubscribe();
    clear();
  };
}
