/** Room that a host's sticky head may take, CSS px: a passage below it is in view. */
const HEAD_PX = 72;
const FOOT_PX = 16;

/** What a range is seen through: a box that scrolls, or the window. */
interface Port {
  readonly top: number;
  readonly height: number;
  /** How far it can be scrolled up (negative) and down. */
  readonly room: readonly [number, number];
  scrollBy(options: ScrollToOptions): void;
}

/**
 * Brings a passage into the middle of whatever it scrolls in, unless it is in view already. At once where the reader wants no
 * motion. Returns whether anything had to move.
 */
export function scrollToPassage(range: Range): boolean {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const ports = portsOf(range.startContainer);
  if (isInView(range, ports)) return false;
  const box = range.getBoundingClientRect();
  // One longer than the port is shown from its beginning.
  let { top } = box;
  for (const port of ports) {
    const rest = Math.max(HEAD_PX, (port.height - box.height) / 2);
    const wanted = top - port.top - Math.min(rest, port.height / 2);
    const by = Math.max(port.room[0], Math.min(port.room[1], wanted));
    if (by !== 0) port.scrollBy({ top: by, behavior });
    top -= by;
  }
  return true;
}

/** Whether the passage, or as much of it as fits, can be seen. */
export function isRangeInView(range: Range): boolean {
  return isInView(range, portsOf(range.startContainer));
}

/** Whether any of the passage stands within the window. */
export function isRangePartlyVisible(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function isInView(range: Range, ports: readonly Port[]): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return ports.every(
    (port) => top >= port.top + HEAD_PX && bottom <= port.top + port.height - FOOT_PX,
  );
}

/** From the innermost scrolling box outwards to the window; through shadow roots. */
function portsOf(node: Node): readonly Port[] {
  const ports: Port[] = [];
  for (let at = parentOf(node); at; at = parentOf(at)) {
    const view = at.ownerDocument.scrollingElement;
    if (at === view || at === at.ownerDocument.body || !isScrolling(at)) continue;
    ports.push(portOf(at, at.getBoundingClientRect().top + at.clientTop, at));
  }
  const view = (node.ownerDocument ?? document).scrollingElement;
  return view ? [...ports, portOf(view, 0, view)] : ports;
}

function portOf(element: Element, top: number, scroller: Element): Port {
  const { scrollTop, scrollHeight, clientHeight } = element;
  return {
    top,
    height: clientHeight,
    room: [-scrollTop, scrollHeight - clientHeight - scrollTop],
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
