import type { NodeKind } from '../format/types';

interface ShapeEntry {
  /**
   * The kinds of nodes drawn with it; none for `state`, which principals have whatever their kind.
   */
  readonly kinds: readonly NodeKind[];
  /**
   * Px at glyphScale 1 from the centre to the edge of the shape along x or y. A principal's disc
   * uses `LayoutSize.stateRadius` instead, because its label must fit inside.
   */
  readonly radiusPx?: number;
  readonly outline: 'circle' | 'square' | 'diamond';
  /** Filled with the ground and outlined, instead of filled with its own color. */
  readonly isOpen?: boolean;
  /** A dot in the middle. */
  readonly hasDot?: boolean;
  /** In the secondary text color, label included, instead of the primary one. */
  readonly isGrey?: boolean;
  /** Whether its label is semibold. */
  readonly isBold?: boolean;
}

const TABLE = {
  state: { kinds: [], outline: 'circle', isBold: true },
  framework: {
    kinds: ['framework'],
    radiusPx: 8,
    outline: 'circle',
    isOpen: true,
    hasDot: true,
    isBold: true,
  },
  project: { kinds: ['project'], radiusPx: 6, outline: 'square' },
  event: { kinds: ['event'], radiusPx: 8, outline: 'diamond' },
  idea: { kinds: ['idea'], radiusPx: 8.5, outline: 'diamond', isOpen: true },
  person: { kinds: ['person'], radiusPx: 5.5, outline: 'circle', isOpen: true },
  // What acts (states, blocs, organisations) shares one shape.
  actor: {
    kinds: ['country', 'bloc', 'organization'],
    radiusPx: 6.5,
    outline: 'circle',
    isGrey: true,
  },
} satisfies Readonly<Record<string, ShapeEntry>>;

/** How a node is drawn: by its shape, never by a color. */
export type GlyphKind = keyof typeof TABLE;
/** The shape of a node that is not a principal. */
export type NodeShape = Exclude<GlyphKind, 'state'>;

/**
 * The one table of node shapes, in the legend's order. Map, picture files, legends and label boxes
 * all read it, so a new shape is an entry here and its name in `messages.legend`.
 */
export const NODE_SHAPES: Readonly<Record<GlyphKind, ShapeEntry>> = TABLE;

/** All shapes, in the legend's order. */
export const GLYPH_KINDS = Object.keys(NODE_SHAPES) as readonly GlyphKind[];

/** The shape of a kind. Every kind has one: tests/unit/geometry/glyph.test.ts. */
export function shapeOf(kind: NodeKind): NodeShape {
  const shape = GLYPH_KINDS.find((key) => NODE_SHAPES[key].kinds.includes(kind));
  return shape === undefined || shape === 'state' ? 'actor' : shape;
}
