import { tellDataset } from '../format/localize';
import { isSameLanguage } from '../format/isSameLanguage';
import { relabel } from '../layout/relabel';
import type { FrameName, SolvedFrame } from '../geometry/types';
import { buildGraph, type Graph } from '../graph/graph';
import { nameCountries } from '../i18n/countryNames';

type Solve = (frame: FrameName) => SolvedFrame;

/** A graph in some language, and its names set at the places that were solved. */
export interface ToldMap {
  readonly graph: Graph;
  readonly solve: Solve;
}

/**
 * A dataset for a reader in `lang` with an interface in `spoken`: its texts in `lang`, as far as it has them, and its states by
 * their names in the language that it is told in or, where it is not told in the reader's, in the interface's.
 */
export function tellMap(
  raw: { readonly lang: string },
  { lang, spoken }: { readonly lang: string; readonly spoken: string },
  solve: Solve,
): ToldMap {
  const told = tellDataset(raw, lang);
  const isTold = !isSameLanguage(told.dataset.lang, raw.lang);
  const { dataset, ...rest } = nameCountries(told, isTold ? told.dataset.lang : spoken);
  const graph = buildGraph(dataset, rest);
  return { graph, solve: relabel(graph, solve) };
}
