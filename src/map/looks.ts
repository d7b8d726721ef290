import type { Stance } from '../format/types';
import type { LayoutSize } from '../geometry/types';
import { NODE_SHAPES, type GlyphKind } from '../graph/shapes';
import type { Emphasis } from '../state/emphasis';
import type { Font } from './font';
import type { Palette } from './palette';
import type { SceneEdge } from './scene';

/**
 * The one table of looks: widths, dashes and opacities of every mark. Picture files and legends
 * read it here; the page's copy of it, looks.css, is written from it by `npm run looks`, and
 * tests/unit/map/looks.test.ts compares the two. Colors are CSS custom properties: map.css.
 */
export interface EdgeLook {
  /** Px on top of the edge's own width. */
  readonly extraPx: number;
  readonly opacity: number;
  readonly hasCasing: boolean;
  /** Opacity of the glow around it; 0: none. */
  readonly glow: number;
}

const IDLE: EdgeLook = { extraPx: 0, opacity: 1, hasCasing: true, glow: 0 };

export const EDGE_LOOKS: Readonly<Record<Emphasis, EdgeLook>> = {
  idle: IDLE,
  related: IDLE,
  hovered: { ...IDLE, extraPx: 1, hasCasing: false, glow: 0.12 },
  selected: { ...IDLE, extraPx: 1.6, hasCasing: false, glow: 0.22 },
  muted: { ...IDLE, opacity: 0.16, hasCasing: false },
};

export const EDGE = {
  /** Related edges while something is hovered or focused; beside a selection they look idle. */
  relatedToHoveredPx: 0.7,
  /**
   * Width of neutral edges, but at most this share of a cooperation's: where no color is seen,
   * nothing else distinguishes the two.
   */
  neutralPx: 1.2,
  neutralShare: 1 / 1.5,
  pastShare: 0.6,
  casingPx: 3,
  glowPx: 9,
  /** Dash and gap of a dispute, in its widths. */
  dash: [5.5, 1.75],
  pastDash: [3.3, 1.2],
  crossPx: 1.7,
  /** Stroke of the ring or the bar at an edge's end. */
  endPx: 1.6,
  /** Stroke in the ground's color around the number of a line that stands for several edges. */
  countHaloPx: 6,
} as const;

export const NODE = {
  mutedOpacity: 0.45,
  ringPx: 2,
  hoveredRingPx: 1.2,
  focusRingPx: 2.5,
  /** Stroke in the ground's color around the letters of a label. */
  haloPx: 3.2,
  labelWeight: 500,
  boldWeight: 600,
} as const;

/** How one edge is drawn in a picture file. */
export interface LineLook extends EdgeLook {
  readonly color: string;
  readonly width: number;
  readonly casingWidth: number;
  readonly glowWidth: number;
  /** Without it: round ends and no gaps. */
  readonly dash?: readonly number[];
}

export function lineLook(
  { edge, endMark, isStatePair }: Pick<SceneEdge, 'edge' | 'endMark' | 'isStatePair'>,
  emphasis: Emphasis,
  layoutSize: LineWidths,
  palette: Palette,
): LineLook {
  const look = EDGE_LOOKS[emphasis];
  const isPast = endMark === 'bar';
  return buildLook(edge.stance, look, { isPast, isStatePair }, layoutSize, palette);
}

/** The look of a stance as such, for legends. */
export function stanceLook(stance: Stance, layoutSize: LineWidths, palette: Palette): LineLook {
  return buildLook(stance, IDLE, { isPast: false, isStatePair: false }, layoutSize, palette);
}

type LineWidths = Pick<LayoutSize, 'linePx' | 'stateLinePx'>;

function buildLook(
  stance: Stance,
  look: EdgeLook,
  edge: { readonly isPast: boolean; readonly isStatePair: boolean },
  { linePx, stateLinePx }: LineWidths,
  palette: Palette,
): LineLook {
  const thin = Math.min(EDGE.neutralPx, linePx * EDGE.neutralShare);
  const own = stance === 'neutral' ? thin : edge.isStatePair ? stateLinePx : linePx;
  const full = own + look.extraPx;
  const dash = (edge.isPast ? EDGE.pastDash : EDGE.dash).map((part) => part * full);
  return {
    ...look,
    color: palette[stance],
    width: edge.isPast ? full * EDGE.pastShare : full,
    casingWidth: full + EDGE.casingPx,
    glowWidth: full + EDGE.glowPx,
    ...(stance === 'dispute' && { dash }),
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
  const { isGrey, isBold } = NODE_SHAPES[shape];
  const weight = isEmphasized || isBold ? NODE.boldWeight : NODE.labelWeight;
  const font: Font = { family: 'sans', px, weight };
  if (shape === 'state') return { font, fill: palette.ground };
  if (isGrey && isEmphasized) return { font, fill: palette.ink };
  if (emphasis === 'muted') return { font, fill: palette.dimmed };
  return { font, fill: isGrey ? palette.sub : palette.ink };
}
