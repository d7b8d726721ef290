import type { Dataset, NodeKind, Stance } from '../../../src/format/types';
import { buildGraph, type Graph } from '../../../src/graph/graph';

export interface NodeSketch {
  readonly id: string;
  readonly kind?: NodeKind;
  readonly label?: string;
  readonly short?: string;
  readonly seed?: { readonly x: number; readonly y: number };
}

export type EdgeSketch = readonly [source: string, target: string, stance?: Stance];

/** A dataset with only what the layout reads; ids of edges are e0, e1, … */
export function smallDataset(nodes: readonly NodeSketch[], edges: readonly EdgeSketch[]): Dataset {
  const sketch = {
    nodes: nodes.map(({ id, kind = 'organization', label = id, ...rest }) => ({
      ...{ id, kind, label, summary: '', basis: 'stated', places: [] },
      ...rest,
    })),
    edges: edges.map(([source, target, stance = 'cooperation'], i) => ({
      ...{ id: `e${i}`, source, target, stance, directed: false, label: 'works with' },
      ...{ status: 'ongoing', basis: 'stated', reasoning: { places: [] } },
    })),
  };
  return sketch as unknown as Dataset;
}

export function smallGraph(nodes: readonly NodeSketch[], edges: readonly EdgeSketch[]): Graph {
  return buildGraph(smallDataset(nodes, edges));
}
