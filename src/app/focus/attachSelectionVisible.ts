import type { MapStore } from '../../state/store';
import type { VerticalSpan, Stage } from '../../map/createStage';

/** The sheet has come to its new height by then (DESIGN: 240 ms). */
const SETTLED_MS = 260;
/** Around what is brought into sight, CSS px. */
const MARGIN_PX = 8;

/**
 * What the keyboard stands on is seen (WCAG 2.4.11): the picture pans to it, the page scrolls to it, and where neither brings it
 * out from under a narrow map's sheet, the sheet goes down. Returns the undo.
 */
export function attachSelectionVisible(
  root: HTMLElement,
  store: MapStore,
  stage: () => Stage | null,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reveal = (element: Element) => {
    const drawer = root.querySelector<HTMLElement>('.ew-sheet');
    if (!drawer || drawer.contains(element) || !element.matches(':focus-visible')) return;
    const stop = drawer.offsetHeight > 0 ? store.getState().drawer : 'peek';
    const lower = (to: 'half' | 'peek') => {
      store.getState().setDrawer(to);
      timer = setTimeout(() => reveal(element), SETTLED_MS);
    };
    if (stop === 'full') {
      lower('half');
      return;
    }
    const limit = drawer.offsetHeight > 0 ? drawer.getBoundingClientRect().top : window.innerHeight;
    // On a page the sheet stays while that scrolls; in a host's box it goes with the map.
    const isFixed = drawer.offsetHeight === 0 || getComputedStyle(drawer).position === 'sticky';
    const span = visibleSpanOf(element, isFixed ? 0 : window.innerHeight - limit);
    const delta = scrollNeeded(span, isFixed ? limit : window.innerHeight);
    if (delta !== 0) window.scrollBy({ top: delta, behavior: 'instant' });
    if (!isFixed && stop === 'half' && span.bottom > limit) lower('peek');
  };
  const visibleSpanOf = (element: Element, coveredPx: number): VerticalSpan => {
    const target = element.closest('.ew-map') ? store.getState().focused?.target : undefined;
    const seen = target && stage()?.reveal(target, coveredPx);
    return seen ?? element.getBoundingClientRect();
  };
  const onFocus = ({ target }: FocusEvent) => {
    clearTimeout(timer);
    if (target instanceof Element) reveal(target);
  };
  root.addEventListener('focusin', onFocus);
  return () => {
    clearTimeout(timer);
    root.removeEventListener('focusin', onFocus);
  };
}

/** How far the page has to scroll down to show a span above `limit`; up where less than 0, and then its top is what counts. */
function scrollNeeded({ top, bottom }: VerticalSpan, limit: number): number {
  if (top < MARGIN_PX) return top - MARGIN_PX;
  return Math.max(0, Math.min(bottom + MARGIN_PX - limit, top - MARGIN_PX));
}
