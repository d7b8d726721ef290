/** Room that a host's sticky head may take, CSS px: a passage below it is in view. */
const HEAD_PX = 72;
const FOOT_PX = 16;

/** What a range is seen through: a box that scrolls, or the window. */
interface ScrollContainer {
  readonly top: number;
  readonly height: number;
  /** How far it can be scrolled up (negative) and down. */
  readonly scrollRange: readonly [number, number];
  scrollBy(options: ScrollToOptions): void;
}

/**
 * Brings a passage into the middle of whatever it scrolls in, unless it is in view already. At once where the reader wants no
 * motion. Returns whether anything had to move.
 */
export function scrollToPassage(range: Range): boolean {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const containers = scrollContainersOf(range.startContainer);
  if (isInView(range, containers)) return false;
  const box = range.getBoundingClientRect();
  // One longer than the port is shown from its beginning.
  let { top } = box;
  for (const container of containers) {
    const rest = Math.max(HEAD_PX, (container.height - box.height) / 2);
    const wanted = top - container.top - Math.min(rest, container.height / 2);
    const by = Math.max(container.scrollRange[0], Math.min(container.scrollRange[1], wanted));
    if (by !== 0) container.scrollBy({ top: by, behavior });
    top -= by;
  }
  return true;
}

/** Whether the passage, or as much of it as fits, can be seen. */
export function isRangeInView(range: Range): boolean {
  return isInView(range, scrollContainersOf(range.startContainer));
}

/** Whether any of the passage stands within the window. */
export function isRangePartlyVisible(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function isInView(range: Range, containers: readonly ScrollContainer[]): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return containers.every(
    (container) =>
      top >= container.top + HEAD_PX && bottom <= container.top + container.height - FOOT_PX,
  );
}

/** From the innermost scrolling box outwards to the window; through shadow roots. */
function scrollContainersOf(node: Node): readonly ScrollContainer[] {
  const containers: ScrollContainer[] = [];
  for (let at = parentOf(node); at; at = parentOf(at)) {
    const root = at.ownerDocument.scrollingElement;
    if (at === root || at === at.ownerDocument.body || !isScrolling(at)) continue;
    containers.push(scrollContainerOf(at, at.getBoundingClientRect().top + at.clientTop, at));
  }
  const root = (node.ownerDocument ?? document).scrollingElement;
  return root ? [...containers, scrollContainerOf(root, 0, root)] : containers;
}

function scrollContainerOf(element: Element, top: number, scroller: Element): ScrollContainer {
  const { scrollTop, scrollHeight, clientHeight } = element;
  return {
    top,
    height: clientHeight,
    scrollRange: [-scrollTop, scrollHeight - clientHeight - scrollTop],
    scrollBy: (options) => scroller.scrollBy(options),
  };
}

function isScrolling(element: Element): boolean {
  const { overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight;
}

function parentOf(node: Node): Element | null {
  const parent = (node as Partial<Element>).assignedSlot ?? node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
