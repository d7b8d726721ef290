import { isPast } from '../graph/status';
import type { Emphasis } from '../state/emphasis';
import type { LayoutSize } from '../geometry/types';
import type { SceneEdge } from './scene';
import type { Font } from './font';
import type { Palette } from './palette';
import { NODE_SHAPES, type GlyphKind } from '../graph/shapes';

/** The looks of map.css as numbers; tests/e2e/picture.spec.ts compares the two. */
interface LineStyle {
  /** Px on top of the line's own width. */
  readonly extraWidth: number;
  readonly opacity: number;
  readonly hasCasing: boolean;
  readonly hasGlow: boolean;
}

const IDLE: LineStyle = { extraWidth: 0, opacity: 1, hasCasing: true, hasGlow: false };

const LINE_STYLES: Readonly<Record<Emphasis, LineStyle>> = {
  idle: IDLE,
  related: IDLE,
  hovered: { ...IDLE, extraWidth: 1 },
  selected: { ...IDLE, extraWidth: 1.6, hasCasing: false, hasGlow: true },
  muted: { ...IDLE, opacity: 0.16, hasCasing: false },
};

const NEUTRAL_LINE_PX = 1.2;
/** Told from a cooperation by this alone where no colour is seen. */
const NEUTRAL_SHARE = 1 / 1.5;
export const CROSS_LINE_PX = 1.7;
export const RING_LINE_PX = 1.6;
export const GLOW_OPACITY = 0.22;
export const MUTED_GLYPH_OPACITY = 0.45;
export const HALO_PX = 3.2;

export interface LineLook extends LineStyle {
  readonly color: string;
  readonly width: number;
  readonly casingWidth: number;
  readonly glowWidth: number;
  /** Without: round ends and no gaps. */
  readonly dash?: readonly number[];
}

export function lineLook(
  { edge, isStatePair }: Pick<SceneEdge, 'edge' | 'isStatePair'>,
  emphasis: Emphasis,
  layoutSize: Pick<LayoutSize, 'linePx' | 'stateLinePx'>,
  palette: Palette,
): LineLook {
  const style = LINE_STYLES[emphasis];
  const plain = isStatePair ? layoutSize.stateLinePx : layoutSize.linePx;
  const thin = Math.min(NEUTRAL_LINE_PX, layoutSize.linePx * NEUTRAL_SHARE);
  const w = (edge.stance === 'neutral' ? thin : plain) + style.extraWidth;
  const past = isPast(edge);
  return {
    ...style,
    color: palette[edge.stance],
    width: past ? w * 0.6 : w,
    casingWidth: w + 3,
    glowWidth: w + 9,
    ...(edge.stance === 'dispute' && { dash: past ? [3.3 * w, 1.2 * w] : [5.5 * w, 1.75 * w] }),
  };
}

export function glyphColor(shape: GlyphKind, emphasis: Emphasis, palette: Palette): string {
  if (shape === 'state' && emphasis === 'muted') return palette.outline;
  return NODE_SHAPES[shape].isGrey ? palette.sub : palette.ink;
}

export function labelLook(
  { shape, px }: { readonly shape: GlyphKind; readonly px: number },
  emphasis: Emphasis,
  isEmphasized: boolean,
  palette: Palette,
): { readonly fill: string; readonly font: Font } {
  const { isGrey, isBold: isBoldShape } = NODE_SHAPES[shape];
  const isBold = isEmphasized || isBoldShape;
  const font: Font = { family: 'sans', px, weight: isBold ? 600 : 500 };
  if (shape === 'state') return { font, fill: palette.ground };
  if (isGrey && isEmphasized) return { font, fill: palette.ink };
  if (emphasis === 'muted') return { font, fill: palette.dimmed };
  return { font, fill: isGrey ? palette.sub : palette.ink };
}
