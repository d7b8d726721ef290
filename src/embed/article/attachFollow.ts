import type { CurrentPassages, Passage } from './passage';

/** The reader's eye rests in the upper third of the window. */
const READING_LINE = 1 / 3;
/** A passage counts as reached once it has stayed the nearest this long: scrolling past ten of them reaches one. */
const REST_MS = 120;
/** A scroll made by the page itself has ended when none was heard for this long. */
const QUIET_MS = 300;

export interface Follow {
  /** The next scrolling is not the reader's: deaf until it has come to rest, or the reader takes over. */
  readonly pause: () => void;
  readonly stop: () => void;
}

/** Tells which passage the reader has come to while scrolling; each one once, until another is reached. */
export function attachFollow(
  article: Element,
  passages: CurrentPassages,
  onReached: (passage: Passage) => void,
): Follow {
  const undo = new AbortController();
  const { ownerDocument } = article;
  let request = 0;
  let restTimer = 0;
  let quietTimer = 0;
  let reached: string | null = null;

  const update = () => {
    request = 0;
    const near = nearestToLine(article, passages());
    if (!near || near.key === reached) return;
    clearTimeout(restTimer);
    restTimer = window.setTimeout(() => {
      if (nearestToLine(article, passages())?.key !== near.key) return;
      reached = near.key;
      onReached(near);
    }, REST_MS);
  };
  const resume = () => {
    clearTimeout(quietTimer);
    quietTimer = 0;
  };
  const pause = () => {
    cancelAnimationFrame(request);
    request = 0;
    clearTimeout(restTimer);
    clearTimeout(quietTimer);
    const timer = window.setTimeout(() => {
      // While the page was busy it may have scrolled: that is heard with the next frame, and before this.
      requestAnimationFrame(() => {
        if (quietTimer === timer) resume();
      });
    }, QUIET_MS);
    quietTimer = timer;
  };
  // Captured: the article may stand in a box that scrolls, and scrolling does not bubble.
  const options = { capture: true, passive: true, signal: undo.signal };
  ownerDocument.addEventListener(
    'scroll',
    () => {
      if (quietTimer !== 0) pause();
      else request ||= requestAnimationFrame(update);
    },
    options,
  );
  for (const name of ['wheel', 'touchmove', 'keydown'] as const)
    ownerDocument.addEventListener(name, resume, options);
  // Attached anew, in another language say, it may come into a scrolling of the page's own.
  pause();
  return {
    pause,
    stop: () => {
      undo.abort();
      cancelAnimationFrame(request);
      clearTimeout(restTimer);
      clearTimeout(quietTimer);
    },
  };
}

/** None while the article is out of sight. */
function nearestToLine(article: Element, passages: readonly Passage[]): Passage | null {
  const height = innerHeight;
  const { top, bottom } = article.getBoundingClientRect();
  if (bottom < 0 || top > height) return null;
  const line = readingLine(article, height);
  let best: Passage | null = null;
  let minDistance = Infinity;
  for (const passage of passages) {
    const box = passage.range.getBoundingClientRect();
    // A passage that is not displayed has no box.
    if (box.height === 0) continue;
    const distance = Math.max(box.top - line, line - box.bottom, 0);
    if (distance < minDistance) [best, minDistance] = [passage, distance];
  }
  return minDistance > height / 2 ? null : best;
}

/** It sinks to the bottom as the page comes to its end, and rises to the top at its beginning: those too are to be reached. */
function readingLine({ ownerDocument }: Element, height: number): number {
  const scroller = ownerDocument.scrollingElement;
  if (!scroller) return height * READING_LINE;
  const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
  return Math.max(Math.min(height * READING_LINE, scroller.scrollTop), height - left);
}
