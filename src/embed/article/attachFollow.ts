import type { CurrentPassages, Passage } from './passage';

/** Readers look at the upper third of the window. */
const READING_LINE = 1 / 3;
/**
 * A passage counts as reached once it has been the nearest for this long, so that scrolling past
 * ten of them reaches one.
 */
const REST_MS = 120;
/** A programmatic scroll has ended when there was no scroll event for this long. */
const QUIET_MS = 300;

export interface Follow {
  /**
   * Ignores the next scroll, which is programmatic, until it has ended or the reader takes over.
   */
  readonly pause: () => void;
  readonly stop: () => void;
}

/** Reports the passage that the reader has scrolled to; each one once, until another is reached. */
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
      // The page may have scrolled while it was busy: the event comes with the next frame, before
      // this callback.
      requestAnimationFrame(() => {
        if (quietTimer === timer) resume();
      });
    }, QUIET_MS);
    quietTimer = timer;
  };
  // In the capture phase: the article may be in a box that scrolls, and scroll events do not
  // bubble.
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
  // Starts paused: it may be re-attached (a language change) during a programmatic scroll.
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

/** Null while the article is out of view. */
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

/**
 * At the end of the page the line moves to the bottom of the window, at its beginning to the top,
 * so that the first and last passages can be reached too.
 */
function readingLine({ ownerDocument }: Element, height: number): number {
  const scroller = ownerDocument.scrollingElement;
  if (!scroller) return height * READING_LINE;
  const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
  return Math.max(Math.min(height * READING_LINE, scroller.scrollTop), height - left);
}
