import type { Locator } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { formatPlace } from '../../article/passageUrl';
import { buildPlaceIndex, placesOf, type PlaceIndex } from '../../graph/citations';
import type { Target } from '../../graph/target';

const indexes = new WeakMap<Graph, PlaceIndex>();

/** The index of a graph's places, built once. */
export function placeIndexOf(graph: Graph): PlaceIndex {
  const known = indexes.get(graph) ?? buildPlaceIndex(graph.dataset);
  indexes.set(graph, known);
  return known;
}

/** The sentences that a target cites, those of its claim first. */
export function locatorsOf(graph: Graph, target: Target): readonly Locator[] {
  const index = placeIndexOf(graph);
  const byKey = new Map(index.places.map((place) => [formatPlace(place), place]));
  return placesOf(index, target).flatMap(({ key }) => byKey.get(key) ?? []);
}
