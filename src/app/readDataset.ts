import { isTrusted } from '../format/trusted';
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

/** A dataset that has been checked and indexed, or what is wrong with it. */
export type Checked =
  | { readonly ok: true; readonly graph: Graph; readonly raw: { readonly lang: string } | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Longer texts take at least 50 ms to check, so `readLarge` reads them if its code loads. The
 * `map.html` of a map that is not large does without it.
 */
const MAX_READ_AT_ONCE = 300_000;

/**
 * Checks a dataset. Never rejects. A layout that is missing, invalid or made for another dataset
 * counts as none.
 */
export async function readDataset({ file, text, layout, checked }: Texts): Promise<Loaded> {
  if (text === null) return { kind: 'missing', file };
  const isLong = text.length > MAX_READ_AT_ONCE;
  const large = isLong ? await loadOptional(import('./readLarge')) : null;
  const result = await (large?.readLarge ?? readAtOnce)(text, checked);
  // The code that checks or localizes it failed to load: treated as a missing file.
  if (!result) return { kind: 'missing', file };
  if (!result.ok) return { kind: 'broken', file, problems: result.problems };
  const { graph, raw } = result;
  return { kind: 'map', graph, layout: readSolved(graph, layout), raw };
}

/** Parses the text once, whether it has to be checked or not. */
async function readAtOnce(text: string, checked: string): Promise<Checked | null> {
  const isTranslated = HAS_LANGUAGES.test(text);
  if (!(await isTrusted(() => new TextEncoder().encode(text), checked))) {
    const parse = await loadOptional(import('../format/parse'));
    const result = parse?.parseText(text, 'graph.json');
    if (!result?.ok) return result ?? null;
    return { ok: true, graph: buildGraph(result.dataset), raw: isTranslated ? result.raw : null };
  }
  const dataset = JSON.parse(text) as Dataset;
  if (!isTranslated) return { ok: true, graph: buildGraph(dataset), raw: null };
  const module = await loadOptional(import('./localizeMap'));
  return module && { ok: true, graph: buildGraph(module.inOwnLanguage(dataset)), raw: dataset };
}
