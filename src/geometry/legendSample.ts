import { NODE_SHAPES, type GlyphKind } from '../graph/shapes';
import type { LegendItem, LegendLine } from '../graph/legendItems';
import { LAYOUT_SIZES } from './layoutSizes';
import { plainGlyph, type Glyph } from './glyph';
import { lengthText } from './lengthText';
import { ARROW_PATH, BAR_PATH, RING_RADIUS_PX } from './lineEnds';

/** Width of a glyph in a legend, px. */
export const LEGEND_GLYPH_PX = 17;
/** Width of an edge in a legend, px. */
const LEGEND_LINE_PX = 28;
/** Width of two principals and the edge between them, px. */
const LEGEND_PAIR_PX = 40;

/** An edge as a legend draws it, from left to right at y = 0, as SVG paths. */
export interface LegendLineSample {
  readonly line: string;
  readonly width: number;
  /** What sits on it, with its place along x. */
  readonly mark: string;
  readonly x: number;
  readonly isFilled?: boolean;
}

const BAR_X = LEGEND_LINE_PX - 2;
const RING_LEFT = LEGEND_LINE_PX - 2 * RING_RADIUS_PX - 1;
const DISC_RADIUS_PX = 7;

/** A circle that starts and ends at its leftmost point. */
function circle(r: number): string {
  const radii = `${lengthText(r)} ${lengthText(r)}`;
  const across = lengthText(2 * r);
  return `a${radii} 0 1 0 ${across} 0a${radii} 0 1 0 -${across} 0`;
}

/** What legends draw for each edge item, on the page and in picture files. */
export const LEGEND_LINES: Readonly<Record<LegendLine, LegendLineSample>> = {
  pair: {
    line: `M${DISC_RADIUS_PX} 0H${LEGEND_PAIR_PX - DISC_RADIUS_PX}`,
    width: LAYOUT_SIZES.wide.stateLinePx,
    mark: [0, LEGEND_PAIR_PX - 2 * DISC_RADIUS_PX]
      .map((x) => `M${x} 0${circle(DISC_RADIUS_PX)}`)
      .join(''),
    x: 0,
    isFilled: true,
  },
  arrow: {
    line: `M1 0H${LEGEND_LINE_PX - 6}`,
    width: 2,
    mark: ARROW_PATH,
    x: LEGEND_LINE_PX,
    isFilled: true,
  },
  unreal: {
    line: `M1 0H${lengthText(RING_LEFT)}`,
    width: 2,
    mark: `M0 0${circle(RING_RADIUS_PX)}`,
    x: RING_LEFT,
  },
  past: { line: `M1 0H${BAR_X}`, width: 1.2, mark: BAR_PATH, x: BAR_X },
  // A 7, because all text in a legend is its names.
  several: {
    line: `M1 0H8M20 0H${LEGEND_LINE_PX - 1}`,
    width: 2,
    mark: 'M-3 -4.5H3L-1 4.5',
    x: LEGEND_LINE_PX / 2,
  },
};

/** As on the largest map; a principal's disc only as large as a legend needs it. */
export function legendGlyph(shape: GlyphKind): Glyph {
  if (shape === 'state') return { shape, radius: LEGEND_GLYPH_PX / 2 };
  return plainGlyph(shape, { glyphScale: 1 });
}

export function legendWidth(item: LegendItem): number {
  if (item === 'pair') return LEGEND_PAIR_PX;
  return isGlyphItem(item) ? LEGEND_GLYPH_PX : LEGEND_LINE_PX;
}

/** The shape whose labels on the map look like this item's name. */
export function labelledShape(item: LegendItem): GlyphKind | undefined {
  if (item === 'pair') return 'state';
  return isGlyphItem(item) ? item : undefined;
}

export function isGlyphItem(item: LegendItem): item is GlyphKind {
  return item in NODE_SHAPES;
}
