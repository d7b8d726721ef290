import { NODE_SHAPES, type GlyphKind } from '../graph/shapes';
import type { LegendItem, LegendLine } from '../graph/legendItems';
import { plainGlyph, type Glyph } from './glyph';
import { ARROW_PATH, BAR_PATH, CROSS_PATH, RING_RADIUS_PX } from './lineEnds';

/** Width of a glyph in a legend, px. */
export const LEGEND_GLYPH_PX = 17;
/** Width of an edge in a legend, px. */
export const LEGEND_LINE_PX = 28;

/** An edge as a legend draws it, from left to right at y = 0, as SVG paths. */
export interface LegendLineSample {
  readonly line: string;
  readonly width: number;
  /** What sits on it, with its place along x; an arrowhead is filled, everything else stroked. */
  readonly mark?: string;
  readonly x?: number;
}

const BAR_X = LEGEND_LINE_PX - 2;
const RING_LEFT = LEGEND_LINE_PX - 2 * RING_RADIUS_PX - 1;
const HALF_RING = `a${RING_RADIUS_PX} ${RING_RADIUS_PX} 0 1 0 `;
const END = LEGEND_LINE_PX - 1;

/** What legends draw for each edge item, on the page and in picture files. */
export const LEGEND_LINES: Readonly<Record<LegendLine, LegendLineSample>> = {
  thick: { line: `M1 0H${END}`, width: 2.8 },
  cross: { line: `M1 0H7M21 0H${END}`, width: 2, mark: CROSS_PATH, x: LEGEND_LINE_PX / 2 },
  arrow: { line: `M1 0H${LEGEND_LINE_PX - 6}`, width: 2, mark: ARROW_PATH, x: LEGEND_LINE_PX },
  unreal: {
    line: `M1 0H${RING_LEFT}`,
    width: 2,
    mark: `M0 0${HALF_RING}${2 * RING_RADIUS_PX} 0${HALF_RING}${-2 * RING_RADIUS_PX} 0`,
    x: RING_LEFT,
  },
  past: { line: `M1 0H${BAR_X}`, width: 1.2, mark: BAR_PATH, x: BAR_X },
};

/** As on the largest map; a principal's disc only as large as a legend needs it. */
export function legendGlyph(shape: GlyphKind): Glyph {
  if (shape === 'state') return { shape, radius: LEGEND_GLYPH_PX / 2 };
  return plainGlyph(shape, { glyphScale: 1 });
}

export function isGlyphItem(item: LegendItem): item is GlyphKind {
  return item in NODE_SHAPES;
}
