/** Paints at most once a frame, and less often while painting takes longer than a frame. */
export interface Repainter {
  /** Call when the projection has changed. During a gesture, more changes follow. */
  request(): void;
  /**
   * Paints in the frame of the event: at the end of its listener, and once for all changes that it
   * has made.
   */
  paintNow(): void;
  stop(): void;
}

interface Callbacks {
  paint(): void;
  /** Moves and scales the last picture to the current projection. */
  movePainted(): void;
}

/** If painting takes at most this long, every frame of a gesture is painted, ms. */
const FAST_MS = 10;
/** Otherwise paints are this many times their cost apart, and at least `MIN_PAUSE_MS`. */
const PAUSE_FACTOR = 4;
const MIN_PAUSE_MS = 120;
/** A gesture counts as ended after this long without a change. */
const REST_MS = 110;

/**
 * If painting is slow, not every frame of a gesture is painted. Instead, the last picture is moved
 * and scaled, which costs nothing, and repainted now and then and at the end.
 */
export function createRepainter({ paint, movePainted }: Callbacks): Repainter {
  let request = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let costMs = 0;
  let paintedAt = -Infinity;
  /** The start of the frame in which the last picture was painted; its end is the next frame. */
  let measuredFrom: number | null = null;
  let isQueued = false;

  const paintAndMeasure = (startedAt: number | null) => {
    clearTimeout(rest);
    const paintStart = performance.now();
    paint();
    paintedAt = performance.now();
    costMs = Math.max(paintedAt - paintStart, 0.8 * costMs);
    measuredFrom = startedAt;
  };
  const onFrame = (now: number) => {
    request = 0;
    // The browser rasterises after the script, so its cost shows only in the length of the frame.
    if (measuredFrom !== null) costMs = Math.max(costMs, now - measuredFrom - FRAME_MS);
    measuredFrom = null;
    const isDue = now - paintedAt > Math.max(MIN_PAUSE_MS, PAUSE_FACTOR * costMs);
    if (costMs <= FAST_MS || isDue) paintAndMeasure(now);
    else {
      movePainted();
      clearTimeout(rest);
      rest = setTimeout(() => paintAndMeasure(null), REST_MS);
    }
  };
  return {
    request: () => {
      request ||= requestAnimationFrame(onFrame);
    },
    paintNow: () => {
      if (isQueued) return;
      isQueued = true;
      queueMicrotask(() => {
        if (!isQueued) return;
        isQueued = false;
        cancelAnimationFrame(request);
        request = 0;
        paintAndMeasure(null);
      });
    },
    stop: () => {
      isQueued = false;
      cancelAnimationFrame(request);
      clearTimeout(rest);
    },
  };
}

const FRAME_MS = 1000 / 60;
