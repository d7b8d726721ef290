import { useLayoutEffect, type RefObject } from 'react';
import { drawerOf } from '../parts/drawerOf';

const AIR_PX = 8;

/**
 * In a drawer, scrolls the panel so far that an element that has just appeared is in view, but not
 * what it belongs to out of it: the control that was pressed keeps the focus, and stays visible.
 * Elsewhere a mouse would be over something else after that. Scrolls nothing but the panel;
 * `scrollIntoView` would scroll a host page as well.
 * @param heads A selector for what the element belongs to, which stands above it.
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

/** Without the header and the foot that stick to the panel's edges. */
function visibleAreaOf(panel: HTMLElement) {
  const { top, bottom } = panel.getBoundingClientRect();
  const heightOf = (stuck: string) => panel.querySelector<HTMLElement>(stuck)?.offsetHeight ?? 0;
  return { top: top + heightOf('.ew-top'), bottom: bottom - heightOf('.ew-steps') };
}
