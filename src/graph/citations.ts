import type { Dataset, EdgeId, Locator, NodeId, Stance, StepId } from '../format/types';
import { formatPlace } from '../article/passageUrl';
import { edgeTarget, nodeTarget, nodesOfPair, type PairId, type Target } from './target';

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
}

/** Which sentences belong to which targets, indexed in both directions. */
export interface PlaceIndex {
  /** Every sentence that the dataset cites, once, in the article's order. */
  readonly places: readonly Locator[];
  readonly usesAt: ReadonlyMap<PlaceKey, PlaceUses>;
  /** The stance of each edge, which colours its passages. */
  readonly stanceOf: ReadonlyMap<EdgeId, Stance>;
  readonly endsOfEdge: ReadonlyMap<EdgeId, ReadonlySet<NodeId>>;
  readonly placesOfEdge: ReadonlyMap<EdgeId, readonly UsedPlace[]>;
  readonly placesOfNode: ReadonlyMap<NodeId, readonly UsedPlace[]>;
  readonly placesOfStep: ReadonlyMap<StepId, readonly UsedPlace[]>;
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
    stanceOf: new Map(edges.map(({ id, stance }) => [id, stance])),
    endsOfEdge: new Map(edges.map(({ id, source, target }) => [id, new Set([source, target])])),
    placesOfEdge: new Map(
      claims.map(({ id, places: own }, i) => [id, usedPlaces(own, grounds[i]?.places ?? [])]),
    ),
    placesOfNode: new Map(nodes.map(({ id, places: own }) => [id, usedPlaces(own, [])])),
    placesOfStep: new Map(steps.map(({ id, places: own }) => [id, usedPlaces(own, [])])),
  };
}

/**
 * The sentences that a target cites: those of its claim first, then those of its grounds, each in
 * the article's order.
 */
export function placesOf(index: PlaceIndex, target: Target): readonly UsedPlace[] {
  switch (target.kind) {
    case 'edge':
      return index.placesOfEdge.get(target.id) ?? [];
    case 'node':
      return index.placesOfNode.get(target.id) ?? [];
    case 'step':
      return index.placesOfStep.get(target.id) ?? [];
    case 'pair':
      return placesOfPair(index, target.id);
  }
}

/** What the edges between the two cite, each sentence once. */
function placesOfPair(index: PlaceIndex, pair: PairId): readonly UsedPlace[] {
  const [a, b] = nodesOfPair(pair);
  const places = [...index.endsOfEdge]
    .filter(([, ends]) => ends.has(a) && ends.has(b))
    .flatMap(([id]) => index.placesOfEdge.get(id) ?? []);
  return [...new Map(places.map((place) => [place.key, place])).values()];
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

function usedPlaces(claim: readonly Locator[], grounds: readonly Locator[]): readonly UsedPlace[] {
  const used = new Map<PlaceKey, UsedPlace>();
  const add = (places: readonly Locator[], part: UsedPlace['part']) => {
    for (const key of [...places].sort((a, b) => a.start - b.start).map(formatPlace))
      if (!used.has(key)) used.set(key, { key, part });
  };
  add(claim, 'claim');
  add(grounds, 'grounds');
  return [...used.values()];
}
