import { parseDataset } from '../dataset/parse';
import type { Dataset, Problem } from '../dataset/types';
import { readSolved } from '../layout/readSolved';
import type { SolvedLayout } from '../layout/types';
import { buildGraph, type Graph } from '../model/graph';

export type Loaded =
  | { readonly kind: 'map'; readonly graph: Graph; readonly layout: SolvedLayout | null }
  | { readonly kind: 'missing'; readonly file: string }
  | { readonly kind: 'broken'; readonly file: string; readonly problems: readonly Problem[] };

/**
 * Fetches and checks `graph.json` and, beside it, `layout.json`. Never rejects: a file that is not there or not sound comes
 * back as something that can be read. A layout that is missing, broken or of another dataset counts as none.
 */
export async function loadDataset(folder: string): Promise<Loaded> {
  const file = `${folder}/graph.json`;
  const [text, layout] = await Promise.all([fetchText(file), fetchText(`${folder}/layout.json`)]);
  if (text === null) return { kind: 'missing', file };
  const result = parseDataset(text, 'graph.json');
  return result.ok
    ? mapOf(result.dataset, layout)
    : { kind: 'broken', file, problems: result.problems };
}

function mapOf(dataset: Dataset, layout: string | null): Loaded {
  const graph = buildGraph(dataset);
  return { kind: 'map', graph, layout: layout === null ? null : readSolved(graph, layout) };
}

async function fetchText(address: string): Promise<string | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
