/** A vertical range of the window, CSS px. */
export interface VerticalSpan {
  readonly top: number;
  readonly bottom: number;
}

/** Margin for a mark's focus ring, CSS px. */
const RING_PX = 40;
/** An edge taller than this share of the window is represented by its middle. */
const LARGEST_SPAN_SHARE = 0.45;

/** The span of points at these heights of the window, with a margin for a focus ring. */
export function spanAround(heights: readonly number[]): VerticalSpan {
  const [top, bottom] = [Math.min(...heights) - RING_PX, Math.max(...heights) + RING_PX];
  if (bottom - top < LARGEST_SPAN_SHARE * window.innerHeight) return { top, bottom };
  const middle = (top + bottom) / 2;
  return { top: middle - RING_PX, bottom: middle + RING_PX };
}
