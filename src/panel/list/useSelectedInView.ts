import { useEffect, type RefObject } from 'react';
import type { MapStore } from '../../state/store';

/** A narrow map's sheet mostly has come to its new height by then (DESIGN: 240 ms), and React has marked the choice. */
const SETTLED_MS = 260;
const AIR_PX = 8;
const SELECTED = ':is([aria-current="true"], [aria-pressed="true"])';

/** Scrolls what is chosen into sight, at first and with every choice; not where one of its marks is in sight already. */
export function useSelectedInView(box: RefObject<HTMLElement | null>, store: MapStore): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const schedule = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!box.current) return;
        // While a map comes up the sheet starts late.
        if (drawerOf(box.current)?.getAnimations().length) schedule();
        else scrollToSelected(box.current);
      }, SETTLED_MS);
    };
    if (store.getState().selection) schedule();
    const unsubscribe = store.subscribe((state, previous) => {
      if (state.selection !== previous.selection || state.drawer !== previous.drawer) schedule();
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [box, store]);
}

/** `scrollIntoView` would scroll the host's page too, and does not know of the sheet. */
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

/** The part of the window where something of the box can be seen: not under its sticky heads, nor under the sheet. */
function visibleAreaOf(box: HTMLElement): VisibleArea {
  const { scrollPaddingTop, scrollPaddingLeft, scrollPaddingRight } = getComputedStyle(box);
  const bounds = box.getBoundingClientRect();
  const drawer = drawerOf(box)?.getBoundingClientRect();
  const floor = drawer && drawer.height > 0 ? drawer.top : Infinity;
  const own = scrolls(box);
  const head = parseFloat(scrollPaddingTop) || 0;
  return {
    left: bounds.left + (parseFloat(scrollPaddingLeft) || 0),
    right: bounds.right - (parseFloat(scrollPaddingRight) || 0),
    top: Math.max(0, own ? bounds.top : 0) + head,
    bottom: Math.min(floor, window.innerHeight, own ? bounds.bottom : Infinity),
  };
}

/** How far to scroll so that a mark is in sight, px: across and down; 0 where it is. */
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

function drawerOf(box: HTMLElement): Element | null | undefined {
  return box.closest('[data-edgewise]')?.querySelector('.ew-sheet');
}

function scrolls(box: HTMLElement): boolean {
  return getComputedStyle(box).overflowY !== 'visible';
}
