import type { LayoutSize, LayoutSizeName, SolvedLayoutSize } from './types';

/**
 * Each is solved at its smallest size and scaled up evenly, so whatever is legible stays legible.
 * Sizes of text, discs and lines: docs/design.md.
 */
export const LAYOUT_SIZES: Readonly<Record<LayoutSizeName, LayoutSize>> = {
  wide: {
    name: 'wide',
    width: 1100,
    height: 680,
    labelPx: 13.5,
    stateLabelPx: 14,
    stateRadius: 31,
    glyphScale: 1,
    bow: 14,
    linePx: 2,
    stateLinePx: 2.8,
    short: false,
  },
  desk: {
    name: 'desk',
    width: 852,
    height: 548,
    labelPx: 13,
    stateLabelPx: 13.5,
    stateRadius: 28,
    glyphScale: 1,
    bow: 14,
    linePx: 2,
    stateLinePx: 2.8,
    short: false,
  },
  tablet: {
    name: 'tablet',
    width: 640,
    height: 600,
    labelPx: 12.5,
    stateLabelPx: 12.5,
    stateRadius: 25,
    glyphScale: 0.95,
    bow: 14,
    linePx: 1.8,
    stateLinePx: 2.6,
    short: true,
  },
  phone: {
    name: 'phone',
    width: 360,
    height: 560,
    labelPx: 11.5,
    stateLabelPx: 11.5,
    stateRadius: 20,
    glyphScale: 0.8,
    bow: 12,
    linePx: 1.5,
    stateLinePx: 2.1,
    short: true,
  },
  tiny: {
    name: 'tiny',
    width: 320,
    height: 500,
    labelPx: 11,
    stateLabelPx: 11,
    stateRadius: 20,
    glyphScale: 0.8,
    bow: 10.5,
    linePx: 1.5,
    stateLinePx: 2.1,
    short: true,
  },
};

/**
 * Sizes of text and marks in a large map, whose drawing is as large as its nodes need (`world`).
 */
export const WORLD_SIZE = LAYOUT_SIZES.desk;

/** The layout size that positions were made for. */
export function layoutSizeOf({
  frame,
  world,
}: Pick<SolvedLayoutSize, 'frame' | 'world'>): LayoutSize {
  return world ? { ...LAYOUT_SIZES[frame], ...world } : LAYOUT_SIZES[frame];
}

/**
 * The layout size for a drawing area of `width` x `height` CSS px: the largest whose solved size is
 * not much larger than the area (labels would shrink below their minimum size otherwise). Tall
 * layout sizes are for tall or narrow areas, and the tablet's for nearly square ones, where the
 * desk's would leave much empty.
 */
export function chooseLayoutSize(width: number, height: number): LayoutSize {
  const tall = width < 600 || width / height < 0.9;
  if (tall) return width < 352 || height < 540 ? LAYOUT_SIZES.tiny : LAYOUT_SIZES.phone;
  if (width < 820 || width / height < 1.3) return LAYOUT_SIZES.tablet;
  return width >= 1080 && height >= 660 ? LAYOUT_SIZES.wide : LAYOUT_SIZES.desk;
}
