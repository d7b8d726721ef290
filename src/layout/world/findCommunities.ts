/** Most passes over all nodes; most graphs need fewer until no node moves. */
const MAX_PASSES = 12;

/**
 * Groups nodes that have more edges with each other than chance would give them: the first phase of
 * the Louvain method (Blondel et al. 2008), which moves each node to the neighbouring community
 * that increases modularity most. Returns each node's community, numbered from 0 in the order of
 * their first nodes. Nodes without edges share one. Deterministic; a pass is linear.
 */
export function findCommunities(
  count: number,
  sources: Int32Array,
  targets: Int32Array,
): Int32Array {
  const { starts, neighbours } = buildAdjacency(count, sources, targets);
  const degree = (node: number) => (starts[node + 1] as number) - (starts[node] as number);
  const community = Int32Array.from({ length: count }, (_, node) => node);
  /** Sum of the degrees of a community's nodes. */
  const weight = Float64Array.from({ length: count }, (_, node) => degree(node));
  const total = Math.max(1, neighbours.length);
  const links = new Float64Array(count);
  for (let pass = 0, moved = 1; pass < MAX_PASSES && moved > 0; pass += 1) {
    moved = 0;
    for (let node = 0; node < count; node += 1) {
      const own = community[node] as number;
      const size = degree(node);
      const from = starts[node] as number;
      const to = from + size;
      for (let i = from; i < to; i += 1)
        (links[community[neighbours[i] as number] as number] as number) += 1;
      (weight[own] as number) -= size;
      const gain = (of: number) => (links[of] as number) - ((weight[of] as number) * size) / total;
      let best = own;
      let max = gain(own);
      for (let i = from; i < to; i += 1) {
        const other = community[neighbours[i] as number] as number;
        const value = gain(other);
        if (value > max + 1e-9) [best, max] = [other, value];
      }
      for (let i = from; i < to; i += 1) links[community[neighbours[i] as number] as number] = 0;
      (weight[best] as number) += size;
      if (best === own) continue;
      community[node] = best;
      moved += 1;
    }
  }
  return renumber(community, degree);
}

/** Neighbours of all nodes in one array, those of node `i` from `starts[i]` to `starts[i + 1]`. */
function buildAdjacency(count: number, sources: Int32Array, targets: Int32Array) {
  const starts = new Int32Array(count + 1);
  const forEachEnd = (visit: (node: number, other: number) => void) =>
    sources.forEach((a, i) => {
      const b = targets[i] as number;
      if (a === b) return;
      visit(a, b);
      visit(b, a);
    });
  forEachEnd((node) => (starts[node + 1] as number)++);
  for (let node = 0; node < count; node += 1)
    (starts[node + 1] as number) += starts[node] as number;
  const neighbours = new Int32Array(starts[count] as number);
  const next = starts.slice();
  forEachEnd((node, other) => {
    neighbours[(next[node] as number)++] = other;
  });
  return { starts, neighbours };
}

function renumber(community: Int32Array, degree: (node: number) => number): Int32Array {
  const numbers = new Map<number, number>();
  return community.map((old, node) => {
    const key = degree(node) === 0 ? -1 : old;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
