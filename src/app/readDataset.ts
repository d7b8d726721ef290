import { readTrusted } from '../format/trusted';
import type { Dataset, Problem } from '../format/types';
import { readSolved } from '../layout/readLayout';
import type { SolvedLayout } from '../geometry/types';
import { buildGraph, type Graph } from '../graph/graph';
import { loadOptional } from '../i18n/loadOptional';
import { HAS_LANGUAGES } from './hasLanguages';

export type Loaded =
  | {
      readonly kind: 'map';
      /** In the dataset's own language. */
      readonly graph: Graph;
      readonly layout: SolvedLayout | null;
      /**
       * The dataset as in its file, with its texts in all languages; null where it has only one.
       */
      readonly raw: { readonly lang: string } | null;
    }
  | { readonly kind: 'missing'; readonly file: string }
  | { readonly kind: 'broken'; readonly file: string; readonly problems: readonly Problem[] };

/** A dataset and its layout, from whatever source; null where there is none. */
interface Texts {
  /** The dataset's name in error messages. */
  readonly file: string;
  readonly text: string | null;
  /** As text, or already parsed. */
  readonly layout: unknown;
  /** SHA-256 (hex) of the dataset that the build has checked; '' if there was no build. */
  readonly checked: string;
}

/**
 * Checks a dataset. Never rejects. A layout that is missing, invalid or made for another dataset
 * counts as none.
 */
export async function readDataset({ file, text, layout, checked }: Texts): Promise<Loaded> {
  if (text === null) return { kind: 'missing', file };
  const result = await check(text, checked);
  // The code that checks or localizes it failed to load: treated as a missing file.
  if (!result) return { kind: 'missing', file };
  if (!result.ok) return { kind: 'broken', file, problems: result.problems };
  const graph = buildGraph(result.dataset);
  return { kind: 'map', graph, layout: readSolved(graph, layout), raw: result.raw };
}

type Checked =
  | { readonly ok: true; readonly dataset: Dataset; readonly raw: { readonly lang: string } | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Longer texts take at least 50 ms to check, so a worker checks them. */
const MAX_CHECKED_IN_PAGE = 300_000;

/** Parses the text once, whichever way it is checked. */
async function check(text: string, checked: string): Promise<Checked | null> {
  const isTranslated = HAS_LANGUAGES.test(text);
  const trusted = await readTrusted(text, checked);
  if (trusted && !isTranslated) return { ok: true, dataset: trusted, raw: null };
  if (trusted) {
    const module = await loadOptional(import('./localizeMap'));
    return module && { ok: true, dataset: module.inOwnLanguage(trusted), raw: trusted };
  }
  const module = await (text.length > MAX_CHECKED_IN_PAGE
    ? loadOptional(import('./parseInWorker'))
    : loadOptional(import('../format/parse')));
  const result = (await module?.parseText(text, 'graph.json')) ?? null;
  return result?.ok && !isTranslated ? { ...result, raw: null } : result;
}
