import type { DatasetEdge, Locator } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { formatPlace } from '../../article/passageUrl';
import { buildPlaceIndex, type PlaceIndex } from '../../graph/citations';
import { nodesOfPair, type Target } from '../../graph/target';

const indexes = new WeakMap<Graph, PlaceIndex>();

/** The index of a graph's places, built once. */
export function placeIndexOf(graph: Graph): PlaceIndex {
  const known = indexes.get(graph) ?? buildPlaceIndex(graph.dataset);
  indexes.set(graph, known);
  return known;
}

/**
 * The sentences that a target cites, those of its claim first, as `placesOf` lists them. Without the
 * index, which takes 10 MB for 20,000 edges and is not needed unless there is an article to link.
 */
export function locatorsOf(graph: Graph, target: Target): readonly Locator[] {
  const seen = new Set<string>();
  return citedBy(graph, target).filter((place) => {
    const key = formatPlace(place);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function citedBy(graph: Graph, target: Target): readonly Locator[] {
  switch (target.kind) {
    case 'edge': {
      const edge = graph.edgeById.get(target.id);
      return edge ? citedByEdge(edge) : [];
    }
    case 'node':
      return inOrder(graph.nodeById.get(target.id)?.places ?? []);
    case 'step':
      return inOrder(graph.stepById.get(target.id)?.places ?? []);
    case 'pair': {
      const ends = nodesOfPair(target.id);
      return graph.edges
        .filter(({ source, target: other }) => ends.includes(source) && ends.includes(other))
        .flatMap(citedByEdge);
    }
  }
}

function citedByEdge({ reasoning }: DatasetEdge): readonly Locator[] {
  const grounds = reasoning.grounds.flatMap(({ places }) => places);
  return [...inOrder(reasoning.places), ...inOrder(grounds)];
}

/** In the article's order. */
function inOrder(places: readonly Locator[]): readonly Locator[] {
  return [...places].sort((a, b) => a.start - b.start);
}
