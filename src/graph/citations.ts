import type { Dataset, DatasetEdge, EdgeId, Locator, NodeId, StepId } from '../format/types';
import { formatPlace } from '../article/passageUrl';
import type { Graph } from './graph';
import { edgeTarget, nodeTarget, nodesOfPair, type Target } from './target';

/** "6.2": paragraph and sentence, as `formatPlace` writes them. */
export type PlaceKey = string;

/** What cites one sentence of the article; each list is in file order. */
export interface PlaceUses {
  readonly claims: readonly EdgeId[];
  readonly grounds: readonly EdgeId[];
  readonly nodes: readonly NodeId[];
  readonly steps: readonly StepId[];
}

/** A sentence that a target cites: for its claim, or only for a ground. */
export interface UsedPlace {
  readonly key: PlaceKey;
  readonly part: 'claim' | 'grounds';
  readonly place: Locator;
}

/** Which targets belong to which sentences; for the other direction see `placesOf`. */
export interface PlaceIndex {
  /** Every sentence that the dataset cites, once, in the article's order. */
  readonly places: readonly Locator[];
  readonly usesAt: ReadonlyMap<PlaceKey, PlaceUses>;
}

/** Indexes the places of a checked dataset. Pure; O(places). */
export function buildPlaceIndex({ nodes, edges, argument }: Dataset): PlaceIndex {
  const steps = argument?.steps ?? [];
  const claims = edges.map(({ id, reasoning }) => ({ id, places: reasoning.places }));
  const grounds = edges.map(({ id, reasoning }) => ({
    id,
    places: reasoning.grounds.flatMap((ground) => ground.places),
  }));
  const places = [...claims, ...grounds, ...nodes, ...steps].flatMap((owner) => owner.places);
  const byKey = new Map(places.map((place) => [formatPlace(place), place]));
  const inOrder = [...byKey.values()].sort((a, b) => a.start - b.start);
  const [claimsAt, groundsAt, nodesAt, stepsAt] = [
    idsByPlace(claims),
    idsByPlace(grounds),
    idsByPlace(nodes),
    idsByPlace(steps),
  ];
  const usesOf = (key: PlaceKey): PlaceUses => ({
    claims: claimsAt.get(key) ?? [],
    grounds: groundsAt.get(key) ?? [],
    nodes: nodesAt.get(key) ?? [],
    steps: stepsAt.get(key) ?? [],
  });
  return {
    places: inOrder,
    usesAt: new Map([...byKey.keys()].map((key) => [key, usesOf(key)])),
  };
}

/**
 * The sentences that a target cites, each once: those of its claim first, then those of its grounds,
 * each in the article's order. Needs no index: one of 20,000 edges would take 10 MB.
 */
export function placesOf(graph: Graph, { kind, id }: Target): readonly UsedPlace[] {
  const used = new Map<PlaceKey, UsedPlace>();
  const add = (places: readonly Locator[] = [], part: UsedPlace['part'] = 'claim') => {
    for (const place of [...places].sort((a, b) => a.start - b.start)) {
      const key = formatPlace(place);
      if (!used.has(key)) used.set(key, { key, part, place });
    }
  };
  const addEdge = ({ reasoning: { places, grounds } }: DatasetEdge) => {
    add(places);
    add(
      grounds.flatMap((ground) => ground.places),
      'grounds',
    );
  };
  if (kind === 'node') add(graph.nodeById.get(id)?.places);
  else if (kind === 'step') add(graph.stepById.get(id)?.places);
  else {
    const ends: readonly NodeId[] = kind === 'pair' ? nodesOfPair(id) : [];
    for (const edge of graph.edges)
      if (edge.id === id || (ends.includes(edge.source) && ends.includes(edge.target)))
        addEdge(edge);
  }
  return [...used.values()];
}

/**
 * The targets that a reader means by pointing at these sentences: the edges whose claims cite them;
 * if there are none, the edges with grounds in them, then the nodes, then the steps of the
 * argument.
 */
export function targetsAt(index: PlaceIndex, keys: readonly PlaceKey[]): readonly Target[] {
  const uses = keys.flatMap((key) => index.usesAt.get(key) ?? []);
  const first = [
    uses.flatMap((use) => use.claims).map(edgeTarget),
    uses.flatMap((use) => use.grounds).map(edgeTarget),
    uses.flatMap((use) => use.nodes).map(nodeTarget),
    uses.flatMap((use) => use.steps).map((id): Target => ({ kind: 'step', id })),
  ].find((targets) => targets.length > 0);
  return [...new Map(first?.map((target) => [target.id, target])).values()];
}

interface Owner<Id> {
  readonly id: Id;
  readonly places: readonly Locator[];
}

function idsByPlace<Id>(owners: readonly Owner<Id>[]): ReadonlyMap<PlaceKey, readonly Id[]> {
  const ids = new Map<PlaceKey, Set<Id>>();
  for (const { id, places } of owners)
    for (const place of places) {
      const key = formatPlace(place);
      ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
  return new Map([...ids].map(([key, set]) => [key, [...set]]));
}
