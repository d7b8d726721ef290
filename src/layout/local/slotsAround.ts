import type { Graph } from '../../graph/graph';

/** The nodes that a node has edges with, without itself. */
export function neighbourSlots({ nodes, neighbours, nodeIndex }: Graph, slot: number): number[] {
  const id = nodes[slot]?.id;
  return [...((id && neighbours.get(id)) ?? [])]
    .flatMap((other) => nodeIndex.get(other) ?? [])
    .filter((other) => other !== slot);
}

/** A node and those up to `steps` edges away, nearest first, `max` of them at most. */
export function slotsAround(
  graph: Graph,
  start: number,
  { steps, max }: { readonly steps: number; readonly max: number },
): readonly number[] {
  const found = new Set([start]);
  let ring: readonly number[] = [start];
  for (let step = 0; step < steps; step += 1) {
    const next = new Set(ring.flatMap((slot) => neighbourSlots(graph, slot)));
    ring = [...next].filter((slot) => !found.has(slot)).slice(0, max - found.size);
    ring.forEach((slot) => found.add(slot));
  }
  return [...found];
}
