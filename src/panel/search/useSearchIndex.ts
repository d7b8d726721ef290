import { useEffect, useState } from 'react';
import type { Graph } from '../../graph/graph';
import type { SearchIndex } from '../../graph/search';
import { runInSlices } from '../../format/steps';
import type { searchEngine } from './searchEngine';

/**
 * The index of a graph's texts, once somebody searches (`engine` is loaded then); null until it is
 * complete. Made in slices: folding the texts of 10,000 nodes and 20,000 edges at once kept the first
 * letter from appearing for 0.4 s.
 */
export function useSearchIndex(
  engine: typeof searchEngine | null,
  graph: Graph,
  isSearching: boolean,
): SearchIndex | null {
  const [built, setBuilt] = useState<{ readonly of: Graph; readonly index: SearchIndex }>();
  const index = built?.of === graph ? built.index : null;
  const isWanted = isSearching && index === null;
  useEffect(() => {
    if (!engine || !isWanted) return;
    const end = new AbortController();
    void runInSlices(engine.searchIndexSteps(graph), end.signal).then(
      (whole) => setBuilt({ of: graph, index: whole }),
      () => undefined,
    );
    return () => end.abort();
  }, [engine, graph, isWanted]);
  return index;
}
