/** Graph distance of every pair of nodes, slot by slot. */
export type Hops = readonly (readonly number[])[];

/** Graph distance (number of edges) of every pair of `count` nodes; Infinity without a path. */
export function hopCounts(count: number, ends: readonly (readonly [number, number])[]): Hops {
  const near = Array.from({ length: count }, () => new Set<number>());
  for (const [a, b] of ends) {
    near[a]?.add(b);
    near[b]?.add(a);
  }
  return near.map((_, start) => {
    const hops = Array.from({ length: count }, () => Infinity);
    hops[start] = 0;
    const queue = [start];
    for (const at of queue)
      for (const next of near[at] ?? [])
        if (hops[next] === Infinity) {
          hops[next] = (hops[at] ?? 0) + 1;
          queue.push(next);
        }
    return hops;
  });
}
