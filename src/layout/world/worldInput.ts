import { createGlyphOf } from '../../geometry/glyph';
import { WORLD_SIZE } from '../../geometry/layoutSizes';
import type { LabelPlacement } from '../../geometry/types';
import type { Graph } from '../../graph/graph';
import type { GlyphKind } from '../../graph/shapes';

/** The input of a large graph's layout, in a form that can be sent to a worker. */
export interface WorldInput {
  readonly labels: readonly string[];
  /** '' where there is none. */
  readonly shorts: readonly string[];
  /** Shape of each node; `state` is a principal. */
  readonly shapes: readonly GlyphKind[];
  readonly radii: Float64Array;
  /** x and y of each seed, 0..1; NaN where there is none. */
  readonly seeds: Float64Array;
  /** Slots of the two ends of each edge. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

/** The layout of a large graph: a drawing as large as it needs. */
export interface WorldLayout {
  readonly width: number;
  readonly height: number;
  /** x and y of each node, whole px from the top left. */
  readonly positions: Float64Array;
  /** The label of each node; null where each option would cover a mark or another label. */
  readonly labels: readonly (LabelPlacement | null)[];
}

export function buildWorldInput(graph: Graph): WorldInput {
  const { nodes, ends } = graph;
  const glyphOf = createGlyphOf(graph, WORLD_SIZE);
  const glyphs = nodes.map(glyphOf);
  return {
    labels: nodes.map(({ label }) => label),
    shorts: nodes.map(({ short = '' }) => short),
    shapes: glyphs.map(({ shape }) => shape),
    radii: Float64Array.from(glyphs, ({ radius }) => radius),
    seeds: Float64Array.from(nodes.flatMap(({ seed }) => (seed ? [seed.x, seed.y] : [NaN, NaN]))),
    sources: Int32Array.from(ends.source),
    targets: Int32Array.from(ends.target),
  };
}
