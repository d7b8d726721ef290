import { NODE_SHAPES, type GlyphKind } from '../graph/shapes';
import type { LegendItem, LegendLine } from '../graph/legendItems';
import { plainGlyph, type Glyph } from './glyph';
import { RING_RADIUS_PX, type EndMark } from './lineEnds';

/** Width of a glyph in a legend, px. */
export const LEGEND_GLYPH_PX = 17;
/** Width of an edge in a legend, px. */
export const LEGEND_LINE_PX = 28;

/** An edge as a legend draws it, from left to right at y = 0. */
export interface LegendLineSample {
  readonly d: string;
  readonly width: number;
  readonly crossX?: number;
  readonly end?: { readonly mark: EndMark; readonly x: number };
}

const BAR_X = LEGEND_LINE_PX - 2;
const RING_X = LEGEND_LINE_PX - RING_RADIUS_PX - 1;

/** What legends draw for each edge item, on the page and in picture files. */
export const LEGEND_LINES: Readonly<Record<LegendLine, LegendLineSample>> = {
  thick: { d: `M1 0H${LEGEND_LINE_PX - 1}`, width: 2.8 },
  cross: { d: `M1 0H7M21 0H${LEGEND_LINE_PX - 1}`, width: 2, crossX: LEGEND_LINE_PX / 2 },
  arrow: {
    d: `M1 0H${LEGEND_LINE_PX - 6}`,
    width: 2,
    end: { mark: 'arrow', x: LEGEND_LINE_PX },
  },
  unreal: { d: `M1 0H${RING_X - RING_RADIUS_PX}`, width: 2, end: { mark: 'ring', x: RING_X } },
  past: { d: `M1 0H${BAR_X}`, width: 1.2, end: { mark: 'bar', x: BAR_X } },
};

/** As on the largest map; a principal's disc only as large as a legend needs it. */
export function legendGlyph(shape: GlyphKind): Glyph {
  if (shape === 'state') return { shape, radius: LEGEND_GLYPH_PX / 2 };
  return plainGlyph(shape, { glyphScale: 1 });
}

export function isGlyphItem(item: LegendItem): item is GlyphKind {
  return item in NODE_SHAPES;
}
