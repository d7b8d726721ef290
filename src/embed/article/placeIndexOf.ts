import type { Graph } from '../../graph/graph';
import { buildPlaceIndex, type PlaceIndex } from '../../graph/citations';

const indexes = new WeakMap<Graph, PlaceIndex>();

/** The index of a graph's places, built once. */
export function placeIndexOf(graph: Graph): PlaceIndex {
  const known = indexes.get(graph) ?? buildPlaceIndex(graph.dataset);
  indexes.set(graph, known);
  return known;
}
