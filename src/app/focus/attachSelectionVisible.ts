import type { MapStore } from '../../state/store';
import type { Stage } from '../../map/createStage';
import type { VerticalSpan } from '../../map/spanAround';
import { drawerOf, isInDrawer } from '../../panel/parts/drawerOf';
import { whenDrawerRests } from '../../panel/parts/whenDrawerRests';

/** Margin around an element that is scrolled into view, CSS px. */
const MARGIN_PX = 8;

/**
 * Keeps the focused element visible (WCAG 2.4.11): the camera pans to it, the page scrolls to it,
 * and where neither gets it out from under the drawer, the drawer is lowered. Returns the undo.
 */
export function attachSelectionVisible(
  root: HTMLElement,
  store: MapStore,
  stage: () => Stage | null,
): () => void {
  let stopWaiting = () => {};
  const reveal = (element: Element) => {
    if (isInDrawer(element) || !element.matches(':focus-visible')) return;
    const drawer = drawerOf(root);
    const stop = drawer ? store.getState().drawer : 'peek';
    // Once the drawer is there, this is done again.
    const lower = (to: 'half' | 'peek') => store.getState().setDrawer(to);
    if (stop === 'full') {
      lower('half');
      return;
    }
    const limit = drawer?.getBoundingClientRect().top ?? window.innerHeight;
    // On our own page the drawer is sticky while the page scrolls; in a host's box it scrolls with
    // the map.
    const isFixed = !drawer || getComputedStyle(drawer).position === 'sticky';
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
    stopWaiting();
    if (target instanceof Element) stopWaiting = whenDrawerRests(root, store, () => reveal(target));
  };
  root.addEventListener('focusin', onFocus);
  return () => {
    stopWaiting();
    root.removeEventListener('focusin', onFocus);
  };
}

/**
 * How far the page must scroll down to show a span above `limit`. Negative means up; then the top
 * of the span takes precedence.
 */
function scrollNeeded({ top, bottom }: VerticalSpan, limit: number): number {
  if (top < MARGIN_PX) return top - MARGIN_PX;
  return Math.max(0, Math.min(bottom + MARGIN_PX - limit, top - MARGIN_PX));
}
