import { localizeDataset } from '../format/localize';
import { isSameLanguage } from '../format/isSameLanguage';
import { relabel } from '../layout/relabel';
import type { LayoutSizeName, SolvedLayoutSize } from '../geometry/types';
import { buildGraph, type Graph } from '../graph/graph';
import { nameCountries } from '../i18n/countryNames';

type LayoutProvider = (layoutSize: LayoutSizeName) => SolvedLayoutSize;

/** A graph in some language, and its names set at the places that were solved. */
export interface LocalizedMap {
  readonly graph: Graph;
  readonly layoutFor: LayoutProvider;
}

/**
 * A dataset for a reader in `lang` with an interface in `spoken`: its texts in `lang`, as far as it has them, and its states by
 * their names in the language that it is told in or, where it is not told in the reader's, in the interface's.
 */
export function localizeMap(
  raw: { readonly lang: string },
  { lang, messagesLang }: { readonly lang: string; readonly messagesLang: string },
  layoutFor: LayoutProvider,
): LocalizedMap {
  const localized = localizeDataset(raw, lang);
  const isTranslated = !isSameLanguage(localized.dataset.lang, raw.lang);
  const { dataset, ...rest } = nameCountries(
    localized,
    isTranslated ? localized.dataset.lang : messagesLang,
  );
  const graph = buildGraph(dataset, rest);
  return { graph, layoutFor: relabel(graph, layoutFor) };
}
