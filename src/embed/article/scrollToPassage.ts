import { scrollContainersOf, type ScrollContainer } from './scrollContainers';

/** Minimum distance between a passage and the top of its container, CSS px. */
const HEAD_PX = 72;
const FOOT_PX = 16;
/** An element that covers more of the window than this is not a sticky header. */
const MAX_HEAD = 0.5;
/** Duration of a smooth scroll, for browsers without `scrollend`. */
const SETTLE_MS = 700;
/**
 * How often the position is corrected if the page changes while scrolling: parts that are rendered
 * when they come into view, a header that appears.
 */
const MAX_CORRECTIONS = 2;

/**
 * Scrolls a passage to the middle of its scroll containers, unless it is in view already, and
 * corrects its position when the scrolling has ended. Without animation if the reader prefers
 * reduced motion. Stops if the reader scrolls, or when `signal` is aborted.
 */
export function scrollToPassage(range: Range, signal: AbortSignal): void {
  const isInstant = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!scrollOnce(range, isInstant ? 'instant' : 'smooth')) return;
  void correct(range, signal);
}

/** Whether the passage, or as much of it as fits, is in view. */
export function isRangeInView(range: Range): boolean {
  return isInView(range, scrollContainersOf(range.startContainer));
}

/** Whether any part of the passage is within the window. */
export function isRangePartlyVisible(range: Range): boolean {
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
  for (let i = 0; i < MAX_CORRECTIONS; i += 1) {
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

/** Returns whether anything had to scroll. */
function scrollOnce(range: Range, behavior: ScrollBehavior): boolean {
  const containers = scrollContainersOf(range.startContainer);
  const box = range.getBoundingClientRect();
  if (range.getClientRects().length === 0 || isInView(range, containers)) return false;
  const first = firstLine(range);
  const head = headOf(range, containers);
  // A passage that is longer than the container is shown from its beginning.
  let [top, left] = [box.top, first.left];
  let hasMoved = false;
  for (const container of containers) {
    const above = Math.max(head, (container.height - box.height) / 2);
    const down = within(
      container.down,
      top - container.top - Math.min(above, container.height / 2),
    );
    const before = (container.width - first.width) / 2;
    const isAside = left < container.left || left + first.width > container.left + container.width;
    const across = isAside
      ? within(container.across, left - container.left - Math.max(0, before))
      : 0;
    if (Math.abs(down) >= 1 || Math.abs(across) >= 1) {
      container.scrollBy({ top: down, left: across, behavior });
      hasMoved = true;
    }
    top -= down;
    left -= across;
  }
  return hasMoved;
}

function within([min, max]: readonly [number, number], value: number): number {
  return Math.max(min, Math.min(max, value));
}

function isInView(range: Range, containers: readonly ScrollContainer[]): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const { left, right } = firstLine(range);
  const head = headOf(range, containers);
  return containers.every(
    (container) =>
      top >= container.top + head &&
      bottom <= container.top + container.height - FOOT_PX &&
      (!canScroll(container.across) ||
        (left >= container.left - 1 && right <= container.left + container.width + 1)),
  );
}

function canScroll([min, max]: readonly [number, number]): boolean {
  return max - min >= 1;
}

/** In columns a passage may continue in the next one: its beginning counts. */
function firstLine(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

/**
 * The height of a sticky header that covers the passage's position, or what the page's
 * `scroll-padding` declares.
 */
function headOf(range: Range, containers: readonly ScrollContainer[]): number {
  const view = containers.at(-1);
  const page = range.startContainer.ownerDocument;
  if (!view || !page) return HEAD_PX;
  const { left, width } = firstLine(range);
  const x = Math.min(Math.max(left + width / 2, 1), view.width - 1);
  const padding = parseFloat(getComputedStyle(page.documentElement).scrollPaddingTop) || 0;
  const covered = page
    .elementsFromPoint(x, 1)
    .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
    .map((element) => element.getBoundingClientRect().bottom)
    .filter((bottom) => bottom < view.height * MAX_HEAD);
  return Math.max(HEAD_PX, padding, ...covered.map((bottom) => bottom + FOOT_PX));
}
