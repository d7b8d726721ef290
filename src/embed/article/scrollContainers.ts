/**
 * A scroll container that clips a passage: an element that scrolls, or the window. CSS px of the
 * window.
 */
export interface ScrollContainer {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
  /** How far it can scroll up (negative) and down, and left (negative) and right. */
  readonly down: readonly [number, number];
  readonly across: readonly [number, number];
  readonly scrollBy: (options: ScrollToOptions) => void;
}

/** From the innermost scrolling element outwards to the window; crosses shadow roots. */
export function scrollContainersOf(node: Node): readonly ScrollContainer[] {
  const containers: ScrollContainer[] = [];
  const page = node.ownerDocument ?? document;
  for (let at = parentOf(node); at; at = parentOf(at)) {
    if (isViewport(at) || !isScrolling(at)) continue;
    const { top, left } = at.getBoundingClientRect();
    containers.push(scrollContainerOf(at, top + at.clientTop, left + at.clientLeft));
  }
  const view = page.scrollingElement;
  return view ? [...containers, scrollContainerOf(view, 0, 0)] : containers;
}

export function parentOf(node: Node): Element | null {
  const parent = (node as Partial<Element>).assignedSlot ?? node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function scrollContainerOf(element: Element, top: number, left: number): ScrollContainer {
  const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = element;
  const widthLeft = scrollWidth - clientWidth;
  // In right-to-left text, scroll positions run from 0 down to minus the width.
  const isBackwards = getComputedStyle(element).direction === 'rtl';
  const [min, max] = isBackwards ? [-widthLeft, 0] : [0, widthLeft];
  return {
    ...{ top, left, height: clientHeight, width: clientWidth },
    down: [-scrollTop, scrollHeight - clientHeight - scrollTop],
    across: [min - scrollLeft, max - scrollLeft],
    scrollBy: (options) => element.scrollBy(options),
  };
}

/**
 * Whether the element scrolls as the window: the root, or a body whose overflow is propagated to
 * the window.
 */
function isViewport(element: Element): boolean {
  const { scrollingElement, documentElement, body } = element.ownerDocument;
  if (element === scrollingElement || element === documentElement) return true;
  return element === body && getComputedStyle(documentElement).overflowY === 'visible';
}

function isScrolling(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  const scrolls = /auto|scroll|overlay/;
  return (
    (scrolls.test(overflowY) && element.scrollHeight > element.clientHeight) ||
    (scrolls.test(overflowX) && element.scrollWidth > element.clientWidth)
  );
}
