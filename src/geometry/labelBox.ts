import { NODE_SHAPES } from '../graph/shapes';
import type { Glyph } from './glyph';
import { textWidth, type LabelWeight } from './textWidth';
import type { LayoutSize, LabelPlacement, Side } from './types';

/** Distance between two baselines, in font sizes. */
const LINE_HEIGHT = 1.12;

/**
 * How far Source Sans 3 reaches above the baseline (accents included) and below it, in font sizes.
 * tests/e2e/support/drawing.ts measures the names of the page by the same figures.
 */
const ASCENT = 0.824;
const DESCENT = 0.34;
/** Half the height of a capital letter, which is what looks centred. */
const HALF_CAP = 0.33;

/** Px between a glyph and text beside it; between a glyph and text above or below it. */
const GAP_BESIDE_PX = 5;
const GAP_ABOVE_PX = 2;
/** At a corner, how far out along x and y the text starts, in glyph radii. */
const CORNER = 0.7;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A label ready to draw, in layout units relative to its node's centre. */
export interface LabelBox {
  /** What the letters cover: no edge and no other label may enter it. */
  readonly box: Box;
  readonly anchor: Anchor;
  readonly px: number;
  readonly weight: LabelWeight;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/**
 * Places each line of a label: `x` of its anchor and `y` of its baseline, relative to the node's
 * centre.
 */
export function buildLabelBox(
  placement: LabelPlacement,
  glyph: Glyph,
  layoutSize: LayoutSize,
): LabelBox {
  const px = glyph.shape === 'state' ? layoutSize.stateLabelPx : layoutSize.labelPx;
  const weight = NODE_SHAPES[glyph.shape].isBold ? 600 : 500;
  const { x, anchor, firstBaseline } = startOf(placement, glyph, px);
  const step = LINE_HEIGHT * px;
  const w = Math.max(0, ...placement.lines.map((line) => textWidth(line, px, weight)));
  return {
    box: {
      x: x - (anchor === 'start' ? 0 : anchor === 'middle' ? w / 2 : w),
      y: firstBaseline - ASCENT * px,
      w,
      h: (placement.lines.length - 1) * step + (ASCENT + DESCENT) * px,
    },
    anchor,
    px,
    weight,
    lines: placement.lines.map((text, i) => ({ text, x, y: firstBaseline + i * step })),
  };
}

interface Start {
  readonly x: number;
  readonly anchor: Anchor;
  readonly firstBaseline: number;
}

function startOf({ side, lines }: LabelPlacement, { radius }: Glyph, px: number): Start {
  const x = dx(side) * (isCorner(side) ? CORNER * radius + 1 : radius + GAP_BESIDE_PX);
  const anchor = dx(side) === 0 ? 'middle' : dx(side) > 0 ? 'start' : 'end';
  const rest = (lines.length - 1) * LINE_HEIGHT * px;
  return { x, anchor, firstBaseline: firstBaseline(side, radius, px, rest) };
}

/** `rest` is the height from the first baseline to the last. */
function firstBaseline(side: Side, radius: number, px: number, rest: number): number {
  const out = (isCorner(side) ? CORNER : 1) * radius + GAP_ABOVE_PX;
  switch (dy(side)) {
    case -1:
      return -out - DESCENT * px - rest;
    case 1:
      return out + ASCENT * px;
    default:
      return HALF_CAP * px - rest / 2;
  }
}

function isCorner(side: Side): boolean {
  return dx(side) !== 0 && dy(side) !== 0;
}

function dx(side: Side): number {
  if (side === 'inside') return 0;
  return side.endsWith('e') ? 1 : side.endsWith('w') ? -1 : 0;
}

function dy(side: Side): number {
  return side.startsWith('n') ? -1 : side.startsWith('s') ? 1 : 0;
}
