/** Paints at most once a frame, and less often while painting takes longer than a frame. */
export interface Repainter {
  /** The projection has changed; more changes will follow in a gesture. */
  request(): void;
  /** Paints now, in the frame of the event. */
  paintNow(): void;
  stop(): void;
}

interface Callbacks {
  paint(): void;
  /** Moves the picture that was painted last to where it would be now. */
  movePainted(): void;
}

/** Up to this time for a picture, each frame of a gesture has its own, ms. */
const FAST_MS = 10;
/** Otherwise a gesture is painted again this many of its costs apart, at least `MIN_PAUSE_MS`. */
const PAUSE_FACTOR = 4;
const MIN_PAUSE_MS = 120;
/** A gesture has ended after so long without a change. */
const REST_MS = 110;

/**
 * A picture that takes long is not painted for every frame of a gesture: the last one is moved and
 * scaled instead, which costs nothing, and painted again now and then and at the end.
 */
export function createRepainter({ paint, movePainted }: Callbacks): Repainter {
  let request = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let costMs = 0;
  let paintedAt = -Infinity;
  /** The start of the frame in which the last picture was painted; its end is the next frame. */
  let measuredFrom: number | null = null;

  const paintAndMeasure = (startedAt: number | null) => {
    clearTimeout(rest);
    const begun = performance.now();
    paint();
    paintedAt = performance.now();
    costMs = Math.max(paintedAt - begun, 0.8 * costMs);
    measuredFrom = startedAt;
  };
  const onFrame = (now: number) => {
    request = 0;
    // The browser rasterises after the script: what that took shows in the length of the frame.
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
      cancelAnimationFrame(request);
      request = 0;
      paintAndMeasure(null);
    },
    stop: () => {
      cancelAnimationFrame(request);
      clearTimeout(rest);
    },
  };
}

const FRAME_MS = 1000 / 60;
