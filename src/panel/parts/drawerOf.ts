/** Contains the panel: the drawer of a narrow map, or an element without a box. */
const DRAWER = '.ew-sheet';

/**
 * The drawer of the map that contains an element; null where the panel stands beside or below the
 * map. The one place that finds and measures it, for `panel` and `app`.
 */
export function drawerOf(inside: Element): HTMLElement | null {
  const drawer = inside.closest('[data-edgewise]')?.querySelector<HTMLElement>(DRAWER);
  return drawer && drawer.offsetHeight > 0 ? drawer : null;
}

/** The top of the drawer in CSS px of the window; infinite without one. */
export function drawerTop(inside: Element): number {
  return drawerOf(inside)?.getBoundingClientRect().top ?? Infinity;
}

/** How many CSS px of the window the drawer covers; 0 without one. */
export function coveredPx(inside: Element): number {
  return Math.max(0, window.innerHeight - drawerTop(inside));
}

/** Whether an element is in the panel or the drawer's header. */
export function isInDrawer(element: Element): boolean {
  return element.closest(DRAWER) !== null;
}
