import type { Locator } from '../../format/types';
import type { Graph } from '../../graph/graph';
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
  return placesOf(graph, target).map(({ place }) => place);
}
