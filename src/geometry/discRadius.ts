import { buildLabelBox } from './labelBox';
import type { LayoutSize } from './types';
import { wrapLabel } from './wrapLabel';

/** Lines of a label inside a disc. */
export const MAX_DISC_LINES = 3;
/** A disc grows at most by this factor: a long word must not cover the drawing. */
const MAX_GROWTH = 1.5;
/** Px that a disc has more than the letters which it has grown to hold. */
const PADDING_PX = 2;

/**
 * The radius of a principal's disc: the same for all, except where not even the best setting of any
 * of its names fits. "Stockholm" is 63 px wide in a disc of 56, and no short name would be true.
 */
export function discRadius(names: readonly string[], layoutSize: LayoutSize): number {
  const radius = layoutSize.stateRadius;
  const needed = Math.min(
    ...names.flatMap((name) =>
      wrapLabel(name, MAX_DISC_LINES).map((lines) => {
        const place = { side: 'inside', lines } as const;
        return neededRadius(buildLabelBox(place, { shape: 'state', radius }, layoutSize).box);
      }),
    ),
  );
  if (needed <= radius || !Number.isFinite(needed)) return radius;
  return Math.min(needed + PADDING_PX, radius * MAX_GROWTH);
}

/** The radius of a disc in which letters of this size fit; capitals leave the corners free. */
export function neededRadius({ w, h }: { readonly w: number; readonly h: number }): number {
  return Math.hypot(w, h / 2) / 2;
}
