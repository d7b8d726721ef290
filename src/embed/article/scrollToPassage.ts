import { portsOf, type Port } from './scrollPorts';

/** Room that is left above a passage at least, CSS px. */
const HEAD_PX = 72;
const FOOT_PX = 16;
/** A head that covers more of the window than this is no head. */
const MOST_HEAD = 0.5;
/** What a smooth scroll takes, where the browser has no `scrollend`. */
const SETTLE_MS = 700;
/** How often the page may move under a passage: parts that are drawn when they come into view, a head that comes out. */
const MOST_CORRECTIONS = 2;

/**
 * Brings a passage into the middle of whatever it scrolls in, unless it is in view already, and sees to it that it stays there when
 * the scrolling has come to its end. At once where the reader wants no motion. A reader who scrolls, or `signal`, ends it.
 */
export function scrollToPassage(range: Range, signal: AbortSignal): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!scrollOnce(range, isStill ? 'instant' : 'smooth')) return;
  void correct(range, signal);
}

/** Whether the passage, or as much of it as fits, can be seen. */
export function isRangeInView(range: Range): boolean {
  return isInView(range, portsOf(range.startContainer));
}

/** Whether any of the passage stands within the window. */
export function isRangeInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

async function correct(range: Range, signal: AbortSignal): Promise<void> {
  const reader = new AbortController();
  for (const name of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(name, () => reader.abort(), {
      capture: true,
      passive: true,
      signal: reader.signal,
    });
  for (let i = 0; i < MOST_CORRECTIONS; i += 1) {
    await scrollEnd();
    if (signal.aborted || reader.signal.aborted || !scrollOnce(range, 'instant')) break;
  }
  reader.abort();
}

function scrollEnd(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, SETTLE_MS);
    const onEnd = () => {
      clearTimeout(timer);
      requestAnimationFrame(() => resolve());
    };
    addEventListener('scrollend', onEnd, { once: true, capture: true });
    setTimeout(() => removeEventListener('scrollend', onEnd, true), SETTLE_MS);
  });
}

/** Whether anything had to move. */
function scrollOnce(range: Range, behavior: ScrollBehavior): boolean {
  const ports = portsOf(range.startContainer);
  const box = range.getBoundingClientRect();
  if (range.getClientRects().length === 0 || isInView(range, ports)) return false;
  const first = firstLine(range);
  const head = headOf(range, ports);
  // One longer than the port is shown from its beginning.
  let [top, left] = [box.top, first.left];
  let hasMoved = false;
  for (const port of ports) {
    const above = Math.max(head, (port.height - box.height) / 2);
    const down = within(port.down, top - port.top - Math.min(above, port.height / 2));
    const before = (port.width - first.width) / 2;
    const isAside = left < port.left || left + first.width > port.left + port.width;
    const across = isAside ? within(port.across, left - port.left - Math.max(0, before)) : 0;
    if (Math.abs(down) >= 1 || Math.abs(across) >= 1) {
      port.scrollBy({ top: down, left: across, behavior });
      hasMoved = true;
    }
    top -= down;
    left -= across;
  }
  return hasMoved;
}

function within([least, most]: readonly [number, number], value: number): number {
  return Math.max(least, Math.min(most, value));
}

function isInView(range: Range, ports: readonly Port[]): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const { left, right } = firstLine(range);
  const head = headOf(range, ports);
  return ports.every(
    (port) =>
      top >= port.top + head &&
      bottom <= port.top + port.height - FOOT_PX &&
      (!canScroll(port.across) || (left >= port.left - 1 && right <= port.left + port.width + 1)),
  );
}

function canScroll([least, most]: readonly [number, number]): boolean {
  return most - least >= 1;
}

/** In columns a passage goes on in the next one: where it begins counts. */
function firstLine(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

/** What a head that stays at the window's top covers where the passage is, or what the page says that it does. */
function headOf(range: Range, ports: readonly Port[]): number {
  const view = ports.at(-1);
  const page = range.startContainer.ownerDocument;
  if (!view || !page) return HEAD_PX;
  const { left, width } = firstLine(range);
  const x = Math.min(Math.max(left + width / 2, 1), view.width - 1);
  const padding = parseFloat(getComputedStyle(page.documentElement).scrollPaddingTop) || 0;
  const covered = page
    .elementsFromPoint(x, 1)
    .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
    .map((element) => element.getBoundingClientRect().bottom)
    .filter((bottom) => bottom < view.height * MOST_HEAD);
  return Math.max(HEAD_PX, padding, ...covered.map((bottom) => bottom + FOOT_PX));
}
