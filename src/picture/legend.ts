import { STANCES, type Stance } from '../format/types';
import {
  isGlyphItem,
  LEGEND_GLYPH_PX,
  LEGEND_LINES,
  labelledShape,
  legendGlyph,
  legendWidth,
} from '../geometry/legendSample';
import { legendItemsOf, type LegendItem } from '../graph/legendItems';
import { NODE_SHAPES, type GlyphKind } from '../graph/shapes';
import type { Graph } from '../graph/graph';
import { legendLabel } from '../i18n/legendLabel';
import type { Messages } from '../i18n/messages/en';
import { lineShapes } from './edgeShapes';
import { EDGE, stanceLook } from '../map/looks';
import { LAYOUT_SIZES } from '../geometry/layoutSizes';
import { glyphShapes } from './nodeShapes';
import type { Palette } from '../map/palette';
import type { Font } from '../map/font';
import type { Shape } from './picture';
import { measureText, type Block } from './textBlock';

/** A sample and its label, side by side. */
interface Entry {
  readonly sample: readonly Shape[];
  readonly sampleWidth: number;
  readonly label: string;
  /** If different from the other entries. */
  readonly font?: Font;
  readonly fill?: string;
}

const SAMPLE_PX = 34;
const GAP_PX = 7;
const BETWEEN_PX = 20;

/** The stances, each as the map draws it. */
export function lineLegend(messages: Messages, font: Font, width: number, palette: Palette): Block {
  const entries = STANCES.map((stance) => ({
    sample: sampleShapes(stance, palette),
    sampleWidth: SAMPLE_PX,
    label: messages.stances[stance],
  }));
  return flow(entries, font, palette.ink, width);
}

/** The shapes of nodes and the ends of edges: only those that this map has. */
export function itemLegend(
  { graph, messages, palette }: { graph: Graph; messages: Messages; palette: Palette },
  font: Font,
  width: number,
): Block {
  const entries = legendItemsOf(graph).map((item) => ({
    ...itemEntry(item, palette),
    label: capitalised(legendLabel(messages, graph, item), messages.lang),
    ...wordLook(labelledShape(item), font, palette),
  }));
  return flow(entries, font, palette.sub, width);
}

/** An edge of this stance, its middle at y = 0, as the largest layout size draws it. */
function sampleShapes(stance: Stance, palette: Palette): readonly Shape[] {
  const fullPath = `M1 0H${SAMPLE_PX - 1}`;
  const middle = SAMPLE_PX / 2;
  const look = { ...stanceLook(stance, LAYOUT_SIZES.wide, palette), hasCasing: false };
  if (stance !== 'dispute') return lineShapes({ line: fullPath, fullPath }, 'none', look, palette);
  const line = `M1 0H${middle - 7}M${middle + 7} 0H${SAMPLE_PX - 1}`;
  return lineShapes({ line, fullPath, cross: { x: middle, y: 0 } }, 'none', look, palette);
}

function itemEntry(item: LegendItem, palette: Palette): Omit<Entry, 'label'> {
  if (isGlyphItem(item))
    return {
      sample: glyphShapes(legendGlyph(item), 'idle', palette).map(centred),
      sampleWidth: LEGEND_GLYPH_PX,
    };
  const { line, width, mark, x, isFilled } = LEGEND_LINES[item];
  const stroke = { fill: palette.ground, stroke: palette.sub, width: EDGE.endPx };
  const paint = isFilled ? { fill: palette.sub } : stroke;
  const sample: readonly Shape[] = [
    { kind: 'path', d: line, stroke: palette.sub, width },
    { kind: 'path', d: mark, at: { x, y: 0 }, ...paint },
  ];
  return { sample, sampleWidth: legendWidth(item) };
}

/** The name of a shape is written like the labels on the map: some bold, some grey. */
function wordLook(
  shape: GlyphKind | undefined,
  font: Font,
  palette: Palette,
): Pick<Entry, 'font' | 'fill'> {
  const { isBold, isGrey } = shape ? NODE_SHAPES[shape] : {};
  return {
    font: isBold ? { ...font, weight: 600 } : font,
    fill: isGrey ? palette.sub : palette.ink,
  };
}

function centred(shape: Shape): Shape {
  return { kind: 'group', at: { x: LEGEND_GLYPH_PX / 2, y: 0 }, shapes: [shape] };
}

function capitalised(text: string, lang: string): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

/** Lays entries out in rows, as many in each as fit. */
function flow(entries: readonly Entry[], font: Font, fill: string, width: number): Block {
  const row = Math.round(font.px * 1.7);
  let [x, y] = [0, 0];
  const shapes = entries.flatMap((entry): Shape[] => {
    const { sample, sampleWidth, label } = entry;
    const own = { font: entry.font ?? font, fill: entry.fill ?? fill };
    const needed = sampleWidth + GAP_PX + measureText(label, own.font);
    if (x > 0 && x + needed > width) [x, y] = [0, y + row];
    const middle = y + row / 2;
    const start = x;
    x += needed + BETWEEN_PX;
    const line = { text: label, x: start + sampleWidth + GAP_PX, y: middle + font.px * 0.33 };
    return [
      { kind: 'group', at: { x: start, y: middle }, shapes: sample },
      { kind: 'text', lines: [line], ...own },
    ];
  });
  return { shapes, height: y + row };
}
