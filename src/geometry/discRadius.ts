import { buildLabelBox } from './labelBox';
import type { LayoutSize } from './types';

/** Lines of a label inside a disc. */
export const MAX_DISC_LINES = 3;
/** A disc grows at most by this factor: a long word must not cover the drawing. */
const MAX_GROWTH = 1.5;
/** Px that a disc has more than the letters which it has grown to hold. */
const PADDING_PX = 2;

/**
 * The radius of a principal's disc: the same for all, except where the longest word of each of its
 * names is wider. "Stockholm" is 63 px wide in a disc of 56, and no short name would be true.
 */
export function discRadius(names: readonly string[], layoutSize: LayoutSize): number {
  const radius = layoutSize.stateRadius;
  const needed = names.map((name) => {
    const radii = name.split(' ').map((word) => {
      const place = { side: 'inside', lines: [word] } as const;
      return neededRadius(buildLabelBox(place, { shape: 'state', radius }, layoutSize).box);
    });
    return Math.max(...radii);
  });
  const minRadius = Math.min(...needed);
  return minRadius > radius ? Math.min(minRadius + PADDING_PX, radius * MAX_GROWTH) : radius;
}

/** The radius of a disc in which letters of this size fit; capitals leave the corners free. */
export function neededRadius({ w, h }: { readonly w: number; readonly h: number }): number {
  return Math.hypot(w, h / 2) / 2;
}
