import type {
  Dataset,
  DatasetEdge,
  DatasetNode,
  EdgeId,
  NodeId,
  Step,
  StepId,
} from '../format/types';
import { edgesByNode } from './edgesByNode';
import { linesByEdge } from './lines';
import { reclaimable } from '../format/reclaimable';

/**
 * A checked dataset with the indexes that the rest of the code needs. Built once, never changed.
 */
export interface Graph {
  readonly dataset: Dataset;
  readonly nodes: readonly DatasetNode[];
  readonly edges: readonly DatasetEdge[];
  readonly nodeById: Lookup<NodeId, DatasetNode>;
  readonly edgeById: Lookup<EdgeId, DatasetEdge>;
  /** The steps of the argument; empty if the dataset has none. */
  readonly stepById: ReadonlyMap<StepId, Step>;
  /** Index of a node in `nodes` and in `Positions`. */
  readonly nodeIndex: IdIndex<NodeId>;
  readonly edgeIndex: IdIndex<EdgeId>;
  /** For each edge the positions of its two nodes in `nodes`. */
  readonly ends: Ends;
  /**
   * All edges in the article's order (first place of the claim, then file order). Not kept, so read
   * it once and not for each edge.
   */
  readonly order: readonly EdgeId[];
  /** Ids of the edges at a node, in the article's order (see `order`). */
  readonly edgesAt: Lookup<NodeId, readonly EdgeId[]>;
  readonly neighbours: ReadonlyMap<NodeId, ReadonlySet<NodeId>>;
  /**
   * All edges between an edge's two ends, itself included, cooperation first, then neutral, then
   * dispute. Has no entry for the only edge between two nodes.
   */
  readonly parallels: ReadonlyMap<EdgeId, readonly EdgeId[]>;
  /**
   * All edges drawn as one line with an edge, itself included; see `linesByEdge`. Has no entry for an
   * edge with a line of its own.
   */
  readonly lines: ReadonlyMap<EdgeId, readonly EdgeId[]>;
  /** The language of each text that is not in `dataset.lang`; see `localizeDataset`. */
  readonly languages: ReadonlyMap<string, string>;
  /**
   * The author's name for each node whose label was translated into the reader's language:
   * sentences use it; see `nameCountries`.
   */
  readonly authorLabels: ReadonlyMap<NodeId, string>;
}

export interface Ends {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
}

/** Positions by id. */
export type IdIndex<Id> = Pick<ReadonlyMap<Id, number>, 'get' | 'has' | 'size'> & {
  keys(): IteratorObject<Id, undefined>;
};

/** Finds an item by its id. */
export type Lookup<Id, Item> = Pick<ReadonlyMap<Id, Item>, 'get'>;

interface Options extends Partial<Pick<Graph, 'languages' | 'authorLabels'>> {
  /** Makes the indexes by id; the default are maps. */
  readonly indexIds?: <Id extends string>(
    read: () => readonly { readonly id: Id }[],
  ) => IdIndex<Id>;
}

/** Indexes a checked dataset, in its own language or localised. Pure; O(nodes + edges). */
export function buildGraph(dataset: Dataset, options?: Options): Graph {
  const steps = graphSteps(dataset, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, one for each index: 20,000 edges take 140 ms in all. */
export function* graphSteps(
  dataset: Dataset,
  { languages = new Map(), authorLabels = new Map(), indexIds = mapOfIds }: Options = {},
): Generator<undefined, Graph> {
  const nodeIndex = indexIds(() => dataset.nodes);
  yield;
  const edgeIndex = indexIds(() => dataset.edges);
  yield;
  const ends = endsOf(dataset.edges, nodeIndex);
  yield;
  const byArticle = articleOrder(dataset.edges);
  const order = reclaimable(() => idsAt(dataset.edges, byArticle));
  yield;
  const edgesAt = edgesByNode(nodeIndex, ends, byArticle, () => dataset.edges);
  yield;
  let neighbours: ReturnType<typeof neighboursByNode> | null = null;
  const pairs = edgesByPair(dataset);
  yield;
  const parallels = parallelsByEdge(pairs);
  yield;
  return {
    ...{ dataset, nodeIndex, edgeIndex, ends },
    // Read from the dataset each time: those of a large map are not kept (`packSteps`).
    get nodes() {
      return dataset.nodes;
    },
    get edges() {
      return dataset.edges;
    },
    nodeById: { get: (id) => dataset.nodes[nodeIndex.get(id) ?? -1] },
    edgeById: { get: (id) => dataset.edges[edgeIndex.get(id) ?? -1] },
    stepById: new Map(dataset.argument?.steps.map((step) => [step.id, step])),
    get order() {
      return order();
    },
    edgesAt,
    parallels,
    // Needed when a node is dragged or isolated: 10,000 sets take 1.2 MB.
    get neighbours() {
      return (neighbours ??= neighboursByNode(dataset));
    },
    lines: linesByEdge(pairs),
    ...{ languages, authorLabels },
  };
}

const STANCE_ORDER = { cooperation: 0, neutral: 1, dispute: 2 } as const;

function neighboursByNode(dataset: Dataset): Map<NodeId, Set<NodeId>> {
  const neighbours = new Map<NodeId, Set<NodeId>>(
    dataset.nodes.map((node) => [node.id, new Set()]),
  );
  for (const { source, target } of dataset.edges) {
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  return neighbours;
}

/** The edges of each pair of nodes, cooperation first, then neutral, then dispute. */
function edgesByPair(dataset: Dataset): readonly (readonly DatasetEdge[])[] {
  const pairs = new Map<string, DatasetEdge[]>();
  for (const edge of dataset.edges) {
    const key = pairKey(edge);
    const pair = pairs.get(key);
    if (pair) pair.push(edge);
    else pairs.set(key, [edge]);
  }
  return [...pairs.values()].map((pair) =>
    pair.sort((a, b) => STANCE_ORDER[a.stance] - STANCE_ORDER[b.stance]),
  );
}

function parallelsByEdge(
  pairs: readonly (readonly DatasetEdge[])[],
): Map<EdgeId, readonly EdgeId[]> {
  const parallels = new Map<EdgeId, readonly EdgeId[]>();
  for (const pair of pairs) {
    const ids = pair.map((edge) => edge.id);
    if (ids[1]) for (const id of ids) parallels.set(id, ids);
  }
  return parallels;
}

/** The same for all edges between two nodes. */
export function pairKey({ source, target }: DatasetEdge): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

function mapOfIds<Id>(read: () => readonly { readonly id: Id }[]): ReadonlyMap<Id, number> {
  return new Map(read().map(({ id }, i) => [id, i]));
}

function endsOf(edges: readonly DatasetEdge[], nodeIndex: IdIndex<NodeId>): Ends {
  const slotOf = (id: NodeId) => nodeIndex.get(id) ?? 0;
  return {
    source: Uint32Array.from(edges, ({ source }) => slotOf(source)),
    target: Uint32Array.from(edges, ({ target }) => slotOf(target)),
  };
}

function idsAt(edges: readonly DatasetEdge[], positions: Uint32Array): readonly EdgeId[] {
  return Array.from(positions, (at) => (edges[at] as DatasetEdge).id);
}

/** The positions of the edges, sorted by the first place of the claim. */
function articleOrder(edges: readonly DatasetEdge[]): Uint32Array {
  const starts = Float64Array.from(edges, ({ reasoning }) => reasoning.places[0]?.start ?? 0);
  return Uint32Array.from(edges.keys()).sort(
    (a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b,
  );
}
