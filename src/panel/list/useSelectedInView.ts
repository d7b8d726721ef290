import { useEffect, type RefObject } from 'react';
import { createDrawerDelay } from '../../state/createDrawerDelay';
import type { MapStore } from '../../state/store';
import { drawerTop } from '../parts/drawerOf';
import { whenDrawerRests } from '../parts/whenDrawerRests';

const AIR_PX = 8;
const SELECTED = ':is([aria-current="true"], [aria-pressed="true"], [data-emphasis="related"])';

/**
 * Scrolls the selection into view, on mount and at every change; not if one of its marks is in view
 * already.
 */
export function useSelectedInView(box: RefObject<HTMLElement | null>, store: MapStore): void {
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const delay = createDrawerDelay((action) => whenDrawerRests(current, store, action));
    const schedule = () => delay.schedule(() => scrollToSelected(current));
    if (store.getState().selection) schedule();
    const unsubscribe = store.subscribe((state, previous) => {
      const { selection, sentence, drawer } = previous;
      if (state.selection !== selection || state.sentence !== sentence || state.drawer !== drawer)
        schedule();
    });
    return () => {
      delay.stop();
      unsubscribe();
    };
  }, [box, store]);
}

/** `scrollIntoView` would scroll the host page as well, and ignores the drawer. */
function scrollToSelected(box: HTMLElement): void {
  const marks = [...box.querySelectorAll<HTMLElement>(SELECTED)].map((mark) =>
    (mark.closest('.ew-outline-step, li, td') ?? mark).getBoundingClientRect(),
  );
  const area = visibleAreaOf(box);
  const [first] = marks;
  if (!first || marks.some((mark) => scrollNeeded(mark, area).every((px) => px === 0))) return;
  const [left, top] = scrollNeeded(first, area);
  (scrolls(box) ? box : window).scrollBy(left, top);
}

interface VisibleArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The part of the window where the box can be seen: not under its sticky headers, nor under the
 * drawer.
 */
function visibleAreaOf(box: HTMLElement): VisibleArea {
  const { scrollPaddingTop, scrollPaddingLeft, scrollPaddingRight } = getComputedStyle(box);
  const bounds = box.getBoundingClientRect();
  const own = scrolls(box);
  const head = parseFloat(scrollPaddingTop) || 0;
  return {
    left: bounds.left + (parseFloat(scrollPaddingLeft) || 0),
    right: bounds.right - (parseFloat(scrollPaddingRight) || 0),
    top: Math.max(0, own ? bounds.top : 0) + head,
    bottom: Math.min(drawerTop(box), window.innerHeight, own ? bounds.bottom : Infinity),
  };
}

/** How far to scroll so that a mark is in view, px: horizontally and vertically; 0 if it is. */
function scrollNeeded(mark: DOMRect, area: VisibleArea): readonly [number, number] {
  const by = (start: number, end: number, from: number, to: number) => {
    if (start < from) return start - from - AIR_PX;
    return end > to ? Math.min(end - to + AIR_PX, start - from - AIR_PX) : 0;
  };
  return [
    by(mark.left, mark.right, area.left, area.right),
    by(mark.top, mark.bottom, area.top, area.bottom),
  ];
}

function scrolls(box: HTMLElement): boolean {
  return getComputedStyle(box).overflowY !== 'visible';
}
