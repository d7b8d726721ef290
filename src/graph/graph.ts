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
  readonly nodeIndex: ReadonlyMap<NodeId, number>;
  readonly edgeIndex: ReadonlyMap<EdgeId, number>;
  /** All edges in the article's order (first place of the claim, then file order). */
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

/** Finds an item by its id. */
export type Lookup<Id, Item> = Pick<ReadonlyMap<Id, Item>, 'get'>;

type Languages = Partial<Pick<Graph, 'languages' | 'authorLabels'>>;

/** Indexes a checked dataset, in its own language or localised. Pure; O(nodes + edges). */
export function buildGraph(dataset: Dataset, languages?: Languages): Graph {
  const steps = graphSteps(dataset, languages);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, one for each index: 20,000 edges take 140 ms in all. */
export function* graphSteps(
  dataset: Dataset,
  { languages = new Map(), authorLabels = new Map() }: Languages = {},
): Generator<undefined, Graph> {
  const { nodes, edges } = dataset;
  const nodeIndex = new Map(nodes.map((node, i) => [node.id, i]));
  yield;
  const edgeIndex = new Map(edges.map((edge, i) => [edge.id, i]));
  yield;
  const inOrder = [...edges].sort(byPlace);
  const order = inOrder.map((edge) => edge.id);
  yield;
  const edgesAt = edgesByNode(nodeIndex, inOrder, order);
  yield;
  let neighbours: ReturnType<typeof neighboursByNode> | null = null;
  const pairs = edgesByPair(dataset);
  yield;
  const parallels = parallelsByEdge(pairs);
  yield;
  return {
    ...{ dataset, nodes, edges, nodeIndex, edgeIndex },
    nodeById: createLookup(nodes, nodeIndex),
    edgeById: createLookup(edges, edgeIndex),
    stepById: new Map(dataset.argument?.steps.map((step) => [step.id, step])),
    order,
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

/** By way of the index: three more maps would take 0.9 MB with 20,000 edges. */
function createLookup<Id, Item>(
  items: readonly Item[],
  index: ReadonlyMap<Id, number>,
): Lookup<Id, Item> {
  return { get: (id) => items[index.get(id) ?? -1] };
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

/** Sorts by the article's order: the first place of the claim. */
function byPlace(a: DatasetEdge, b: DatasetEdge): number {
  return (a.reasoning.places[0]?.start ?? 0) - (b.reasoning.places[0]?.start ?? 0);
}
