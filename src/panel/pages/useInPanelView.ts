import { useLayoutEffect, type RefObject } from 'react';
import { drawerOf } from '../parts/drawerOf';

const AIR_PX = 8;

/**
 * Scrolls the panel of a drawer until an element that has just appeared is in view, but never so
 * far that the control above it, which was pressed and has the focus, is out of view. Does nothing
 * outside a drawer, where the mouse would then be over something else. Scrolls only the panel;
 * `scrollIntoView` would scroll a host page as well.
 * @param heads A selector for that control, a sibling of the element.
 */
export function useInPanelView(box: RefObject<HTMLElement | null>, heads: string): void {
  useLayoutEffect(() => {
    const panel = box.current?.closest<HTMLElement>('[data-panel]');
    const head = box.current?.parentElement?.querySelector(heads);
    if (!box.current || !panel || !head || !drawerOf(panel)) return;
    const area = visibleAreaOf(panel);
    const hidden = box.current.getBoundingClientRect().bottom + AIR_PX - area.bottom;
    const room = head.getBoundingClientRect().top - AIR_PX - area.top;
    panel.scrollTop += Math.max(0, Math.min(hidden, room));
  }, [box, heads]);
}

/** The panel's box without its sticky header and foot. */
function visibleAreaOf(panel: HTMLElement) {
  const { top, bottom } = panel.getBoundingClientRect();
  const heightOf = (stuck: string) => panel.querySelector<HTMLElement>(stuck)?.offsetHeight ?? 0;
  return { top: top + heightOf('.ew-top'), bottom: bottom - heightOf('.ew-steps') };
}
