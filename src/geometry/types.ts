import type { NodeId } from '../format/types';

/**
 * Where each node stands: slot 2i is x, 2i+1 is y of `graph.nodes[i]`, in frame units (1 = 1 CSS px when the frame is
 * shown at its solved size), origin at the frame's top left. Written in place by the engine on every tick: copy before keeping.
 */
export type Positions = Float64Array;

/** Where a label stands seen from its node; the eight winds. `inside` for states, whose disc carries the name. */
export const SIDES = ['e', 'w', 'n', 's', 'ne', 'nw', 'se', 'sw', 'inside'] as const;
export type Side = (typeof SIDES)[number];

/** One label as solved: its side of the node and the words of each line. */
export interface LabelPlacement {
  readonly side: Side;
  readonly lines: readonly string[];
}

export const LAYOUT_SIZE_NAMES = ['wide', 'desk', 'tablet', 'phone', 'tiny'] as const;
export type LayoutSizeName = (typeof LAYOUT_SIZE_NAMES)[number];

/** A drawing area that positions are solved for. The page shows it scaled evenly (SVG viewBox), so a drawing never changes inside its class. */
export interface LayoutSize {
  readonly name: LayoutSizeName;
  readonly width: number;
  readonly height: number;
  /** Label size of plain nodes, px. */
  readonly labelPx: number;
  /** Name inside a state's disc, px. */
  readonly stateLabelPx: number;
  /** Radius of a state's disc, px. */
  readonly stateRadius: number;
  /** Factor on the radii of all other glyphs. */
  readonly glyphScale: number;
  /** Largest bow of parallel edges, px (distance of the curve's middle from the straight line, for a pair of two). */
  readonly bow: number;
  readonly linePx: number;
  /** Lines between two states. */
  readonly stateLinePx: number;
  /** Whether labels use a node's `short` name. */
  readonly short: boolean;
}

/** What the solver hands to the page for one frame. */
export interface SolvedLayoutSize {
  readonly frame: LayoutSizeName;
  readonly nodes: Readonly<Record<NodeId, SolvedNode>>;
}

export interface SolvedNode {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly lines: readonly string[];
}

/** `layout.json` beside `graph.json`: all frames, and the hash of what they were solved from. */
export interface SolvedLayout {
  readonly format: 'edgewise-layout/1';
  /** Hash of everything the solution depends on (ids, labels, kinds, edges, seeds, frames). A mismatch means: solve again. */
  readonly of: string;
  readonly frames: readonly SolvedLayoutSize[];
}
