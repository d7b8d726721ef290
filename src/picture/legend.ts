import { STANCES, type Stance } from '../format/types';
import { LAYOUT_SIZES } from '../geometry/layoutSizes';
import { plainGlyph, type Glyph, type GlyphKind } from '../geometry/glyph';
import { RING_RADIUS_PX } from '../geometry/lineEnds';
import { principalLabelKey, legendItemsOf, type LegendItem } from '../graph/legendItems';
import type { Graph } from '../graph/graph';
import type { Messages } from '../i18n/messages/en';
import { ARROW_PATH } from '../map/edgeShape';
import { lineShapes } from './edgeShapes';
import { RING_LINE_PX, type LineLook } from '../map/looks';
import { glyphShapes } from './nodeShapes';
import type { Palette } from '../map/palette';
import type { Font } from '../map/font';
import type { Shape } from './picture';
import { measureText, type Block } from './textBlock';

/** A sign and its word, as wide as both. */
interface Entry {
  readonly sample: readonly Shape[];
  readonly sampleWidth: number;
  readonly label: string;
}

const SAMPLE_PX = 34;
const GLYPH_PX = 17;
const END_SAMPLE_PX = 28;
const GAP_PX = 7;
const BETWEEN_PX = 20;

/** What the kinds of lines are, each as the map draws it. */
export function lineLegend(messages: Messages, font: Font, width: number, palette: Palette): Block {
  const entries = STANCES.map((stance) => ({
    sample: sampleShapes(stance, palette),
    sampleWidth: SAMPLE_PX,
    label: messages.stances[stance],
  }));
  return flow(entries, font, palette.ink, width);
}

/** What the shapes of nodes and the ends of lines mean: only those that this map has. */
export function itemLegend(
  { graph, messages, palette }: { graph: Graph; messages: Messages; palette: Palette },
  font: Font,
  width: number,
): Block {
  const entries = legendItemsOf(graph).map((item) => ({
    ...itemEntry(item, palette),
    label: capitalised(
      messages.legend[item === 'state' ? principalLabelKey(graph) : item],
      messages.lang,
    ),
  }));
  return flow(entries, font, palette.sub, width);
}

/** A line of this stance, its middle at y = 0. */
function sampleShapes(stance: Stance, palette: Palette): readonly Shape[] {
  const w = stance === 'neutral' ? 1.2 : 2;
  const fullPath = `M1 0H${SAMPLE_PX - 1}`;
  const middle = SAMPLE_PX / 2;
  const look = sampleLook(palette[stance], w);
  if (stance !== 'dispute') return lineShapes({ line: fullPath, fullPath }, 'none', look, palette);
  const line = `M1 0H${middle - 7}M${middle + 7} 0H${SAMPLE_PX - 1}`;
  const dashed = { ...look, dash: [5.5 * w, 1.75 * w] };
  return lineShapes({ line, fullPath, cross: { x: middle, y: 0 } }, 'none', dashed, palette);
}

function sampleLook(color: string, width: number): LineLook {
  const plain = { opacity: 1, extraWidth: 0, hasCasing: false, hasGlow: false };
  return { ...plain, color, width, casingWidth: 0, glowWidth: 0 };
}

function itemEntry(item: LegendItem, palette: Palette): Omit<Entry, 'label'> {
  switch (item) {
    case 'arrow':
      return {
        sample: [
          { kind: 'path', d: `M1 0H${END_SAMPLE_PX - 6}`, stroke: palette.sub, width: 2 },
          { kind: 'path', d: ARROW_PATH, at: { x: END_SAMPLE_PX, y: 0 }, fill: palette.sub },
        ],
        sampleWidth: END_SAMPLE_PX,
      };
    case 'unreal':
      return { sample: ringSample(2, palette), sampleWidth: END_SAMPLE_PX };
    case 'past':
      return { sample: ringSample(1.2, palette), sampleWidth: END_SAMPLE_PX };
    default:
      return {
        sample: glyphShapes(legendGlyph(item), 'idle', palette).map(centred),
        sampleWidth: GLYPH_PX,
      };
  }
}

function ringSample(width: number, palette: Palette): readonly Shape[] {
  const x = END_SAMPLE_PX - RING_RADIUS_PX - 1;
  const ring = { fill: palette.ground, stroke: palette.sub, width: RING_LINE_PX };
  return [
    { kind: 'path', d: `M1 0H${x - RING_RADIUS_PX}`, stroke: palette.sub, width },
    { kind: 'circle', x, y: 0, r: RING_RADIUS_PX, ...ring },
  ];
}

/** As on the map at its largest; a state's disc as small as a key needs it. */
function legendGlyph(shape: GlyphKind): Glyph {
  if (shape === 'state') return { shape, radius: GLYPH_PX / 2 };
  return plainGlyph(shape, LAYOUT_SIZES.wide);
}

function centred(shape: Shape): Shape {
  return { kind: 'group', at: { x: GLYPH_PX / 2, y: 0 }, shapes: [shape] };
}

function capitalised(text: string, lang: string): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

/** Entries in rows, as many in each as go. */
function flow(entries: readonly Entry[], font: Font, fill: string, width: number): Block {
  const row = Math.round(font.px * 1.7);
  let [x, y] = [0, 0];
  const shapes = entries.flatMap(({ sample, sampleWidth, label }): Shape[] => {
    const needed = sampleWidth + GAP_PX + measureText(label, font);
    if (x > 0 && x + needed > width) [x, y] = [0, y + row];
    const middle = y + row / 2;
    const start = x;
    x += needed + BETWEEN_PX;
    const line = { text: label, x: start + sampleWidth + GAP_PX, y: middle + font.px * 0.33 };
    return [
      { kind: 'group', at: { x: start, y: middle }, shapes: sample },
      { kind: 'text', lines: [line], font, fill },
    ];
  });
  return { shapes, height: y + row };
}
