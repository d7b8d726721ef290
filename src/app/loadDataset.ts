import { readTrusted } from '../dataset/trusted';
import type { ParseResult, Problem } from '../dataset/types';
import { readSolved } from '../layout/readSolved';
import type { SolvedLayout } from '../layout/types';
import { buildGraph, type Graph } from '../model/graph';

export type Loaded =
  | { readonly kind: 'map'; readonly graph: Graph; readonly layout: SolvedLayout | null }
  | { readonly kind: 'missing'; readonly file: string }
  | { readonly kind: 'broken'; readonly file: string; readonly problems: readonly Problem[] };

/**
 * Fetches and checks `graph.json` and, beside it, `layout.json`. Never rejects: a file that is not there or not sound comes
 * back as something that can be read. A layout that is missing, broken or of another dataset counts as none. `checked` is the
 * SHA-256 of the dataset that the build has checked; '' where there was none.
 */
export async function loadDataset(folder: string, checked: string): Promise<Loaded> {
  const file = `${folder}/graph.json`;
  const [text, layout] = await Promise.all([fetchText(file), fetchText(`${folder}/layout.json`)]);
  if (text === null) return { kind: 'missing', file };
  const result = await read(text, checked);
  if (!result.ok) return { kind: 'broken', file, problems: result.problems };
  const graph = buildGraph(result.dataset);
  return { kind: 'map', graph, layout: readSolved(graph, layout) };
}

async function read(text: string, checked: string): Promise<ParseResult> {
  const dataset = await readTrusted(text, checked);
  if (dataset) return { ok: true, dataset };
  const { parseDataset } = await import('../dataset/parse');
  return parseDataset(text, 'graph.json');
}

async function fetchText(address: string): Promise<string | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
