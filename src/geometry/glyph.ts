import type { NodeKind } from '../format/types';
import { shapeOf, type NodeShape } from '../graph/shapes';
import type { LayoutSize } from './types';

/** How a node is drawn: by its shape, never by a hue. */
export type GlyphKind = 'state' | NodeShape;

export interface Glyph {
  readonly shape: GlyphKind;
  /**
   * Px from the centre to the drawing's edge along x or y: the radius of a disc or ring, half the side of a square, half the
   * diagonal of a diamond. Lines end at a circle of this radius.
   */
  readonly radius: number;
}

/** Half sizes at glyphScale 1, px. */
const RADIUS_PX: Readonly<Record<NodeShape, number>> = {
  framework: 8,
  project: 6,
  event: 8,
  idea: 8.5,
  person: 5.5,
  actor: 6.5,
};

export function buildGlyph(
  { kind }: { readonly kind: NodeKind },
  layoutSize: LayoutSize,
  isPrincipal: boolean,
): Glyph {
  if (isPrincipal) return { shape: 'state', radius: layoutSize.stateRadius };
  return plainGlyph(shapeOf(kind), layoutSize);
}

/** The glyph of a node that is no principal. */
export function plainGlyph(shape: NodeShape, { glyphScale }: LayoutSize): Glyph {
  return { shape, radius: RADIUS_PX[shape] * glyphScale };
}

/** Radius of the ring around a chosen, hovered or focused node, px: nearer to a small glyph, whose name begins close by. */
export function ringRadius({ shape, radius }: Glyph): number {
  return radius + (shape === 'state' ? 4.5 : 3);
}

/** Whether the drawn shape fills a circle (else its bounding square has corners that matter to boxes). */
export function isRound(shape: GlyphKind): boolean {
  return shape === 'state' || shape === 'framework' || shape === 'person' || shape === 'actor';
}
