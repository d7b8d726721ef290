import type { NodeId } from '../format/types';

/**
 * Node positions: slot 2i is x, 2i+1 is y of `graph.nodes[i]`, in layout units (1 unit = 1 CSS px
 * if the drawing is displayed at its solved size), origin at the top left. Written in place by the
 * engine on every tick: copy before keeping.
 */
export type Positions = Float64Array;

/**
 * The side of its node a label is on, by compass points. `inside` for principals, whose disc holds
 * the label.
 */
export const SIDES = ['e', 'w', 'n', 's', 'ne', 'nw', 'se', 'sw', 'inside'] as const;
export type Side = (typeof SIDES)[number];

/** One label as solved: its side of the node, and its text line by line. */
export interface LabelPlacement {
  readonly side: Side;
  readonly lines: readonly string[];
}

export const LAYOUT_SIZE_NAMES = ['wide', 'desk', 'tablet', 'phone', 'tiny'] as const;
export type LayoutSizeName = (typeof LAYOUT_SIZE_NAMES)[number];

/**
 * A drawing area that positions are solved for. The page scales it evenly (SVG viewBox), so a
 * drawing keeps its proportions until another layout size is chosen.
 */
export interface LayoutSize {
  readonly name: LayoutSizeName;
  readonly width: number;
  readonly height: number;
  /** Font size of labels beside their nodes, px. */
  readonly labelPx: number;
  /** Font size inside a principal's disc, px. */
  readonly stateLabelPx: number;
  /** Radius of a principal's disc, px. */
  readonly stateRadius: number;
  /** Factor on the radii of all other glyphs. */
  readonly glyphScale: number;
  /** How far each edge of a pair of two bows, px from the curve's middle to the straight line. */
  readonly bow: number;
  readonly linePx: number;
  /** Width of edges between two principals. */
  readonly stateLinePx: number;
  /** Whether labels use a node's `short` name. */
  readonly short: boolean;
}

/** What the solver passes to the page for one layout size. */
export interface SolvedLayoutSize {
  readonly frame: LayoutSizeName;
  /**
   * The size of the drawing, px, if the graph is too large for one of fixed size. Such a graph has
   * only this layout, for all layout sizes.
   */
  readonly world?: { readonly width: number; readonly height: number };
  readonly nodes: Readonly<Record<NodeId, SolvedNode>>;
}

export interface SolvedNode {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  /** Left out where there is no room for the label (`world` only). */
  readonly lines: readonly string[];
}

/**
 * `layout.json` beside `graph.json`: all layout sizes, and the hash of what they were solved from.
 */
export interface SolvedLayout {
  readonly format: 'edgewise-layout/1';
  /**
   * Hash of everything the solution depends on (ids, labels, kinds, edges, seeds, layout sizes).
   * Solve again if it does not match.
   */
  readonly of: string;
  /** Settled quickly (`build --quick`): the next build without `--quick` solves. */
  readonly draft?: true;
  readonly frames: readonly SolvedLayoutSize[];
}
