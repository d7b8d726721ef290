import type { DatasetNode, NodeId, NodeKind } from '../format/types';
import type { Graph } from '../graph/graph';
import { principals } from '../graph/principals';
import { NODE_SHAPES, shapeOf, type GlyphKind, type NodeShape } from '../graph/shapes';
import { discRadius } from './discRadius';
import { endMarkOf } from './lineEnds';
import { lengthText } from './lengthText';
import { round2 } from './round2';
import type { LayoutSize } from './types';

/** A node's shape at its size in one layout size. */
export interface Glyph {
  readonly shape: GlyphKind;
  /**
   * Px from the centre to the edge of the shape along x or y: the radius of a disc or ring, half
   * the side of a square, half the diagonal of a diamond. Edges end at a circle of this radius.
   */
  readonly radius: number;
}

/**
 * Px that each end mark takes of the circle on which they lie, and how far outside the glyph that
 * is.
 */
const END_MARK_ARC_PX = 12;
const END_MARKS_DISTANCE_PX = 5;

interface GlyphOwner {
  readonly kind: NodeKind;
  readonly label?: string;
  readonly short?: string;
}

/**
 * `endMarks` is the number of edges that end at the node with a mark. Many of them make its glyph
 * larger, or they would overlap: the eight at the Montreal Protocol need a radius of 10.3 px, where
 * its shape has 8, and 6.4 on a phone.
 */
export function buildGlyph(
  { kind, label = '', short = label }: GlyphOwner,
  layoutSize: LayoutSize,
  { isPrincipal, endMarks }: { readonly isPrincipal: boolean; readonly endMarks: number },
): Glyph {
  if (isPrincipal) return { shape: 'state', radius: discRadius([label, short], layoutSize) };
  const { shape, radius } = plainGlyph(shapeOf(kind), layoutSize);
  const minRadius = (endMarks * END_MARK_ARC_PX) / (2 * Math.PI) - END_MARKS_DISTANCE_PX;
  return { shape, radius: Math.max(radius, minRadius) };
}

/** Gives the glyph of each node of a graph. */
export function createGlyphOf(graph: Graph, layoutSize: LayoutSize): (node: DatasetNode) => Glyph {
  const states = principals(graph);
  const endMarks = new Map<NodeId, number>();
  for (const edge of graph.edges)
    if (endMarkOf(edge) !== 'none') endMarks.set(edge.target, (endMarks.get(edge.target) ?? 0) + 1);
  return (node) =>
    buildGlyph(node, layoutSize, {
      isPrincipal: states.has(node.id),
      endMarks: endMarks.get(node.id) ?? 0,
    });
}

/** The glyph of a node that is not a principal. */
export function plainGlyph(
  shape: NodeShape,
  { glyphScale }: Pick<LayoutSize, 'glyphScale'>,
): Glyph {
  return { shape, radius: (NODE_SHAPES[shape].radiusPx ?? 0) * glyphScale };
}

/**
 * The ring around a selected, hovered or focused node, px: closer to a small glyph, whose label is
 * near.
 */
export function ringRadius({ shape, radius }: Glyph): number {
  return radius + (shape === 'state' ? 4.5 : 3);
}

/**
 * Whether the shape fills a circle; otherwise its bounding square has corners that matter to boxes.
 */
export function isRound(shape: GlyphKind): boolean {
  return NODE_SHAPES[shape].outline === 'circle';
}

/** Stroke of open shapes and rim of solid ones, px. */
export const RIM_PX = 2;
/** Radius of the dot in the middle, in glyph radii. */
const DOT = 0.38;

/** A piece of a glyph around the origin: a circle of radius `r`, or a path. */
export type GlyphPart =
  | { readonly kind: 'circle'; readonly isDot: boolean; readonly r: number }
  | { readonly kind: 'path'; readonly isDot: false; readonly d: string };

/**
 * What React, SVG files, the canvas and the legends draw for a glyph: its body, then a dot if it
 * has one.
 */
export function glyphParts(glyph: Glyph): readonly GlyphPart[] {
  const { hasDot } = NODE_SHAPES[glyph.shape];
  const body = bodyOf(glyph);
  return hasDot ? [body, { kind: 'circle', isDot: true, r: round2(glyph.radius * DOT) }] : [body];
}

function bodyOf({ shape, radius }: Glyph): GlyphPart {
  const { outline, isOpen } = NODE_SHAPES[shape];
  const r = round2(radius);
  const side = lengthText(radius);
  switch (outline) {
    case 'circle':
      return { kind: 'circle', isDot: false, r: isOpen ? round2(radius - RIM_PX / 2) : r };
    case 'square':
      return { kind: 'path', isDot: false, d: `M-${side} -${side}H${side}V${side}H-${side}Z` };
    case 'diamond':
      return { kind: 'path', isDot: false, d: `M0 -${side}L${side} 0L0 ${side}L-${side} 0Z` };
  }
}
