import { localizeDataset } from '../format/localize';
import type { Dataset } from '../format/types';
import { isSameLanguage } from '../format/isSameLanguage';
import { relabel } from '../layout/relabel';
import type { LayoutSizeName, SolvedLayoutSize } from '../geometry/types';
import { buildGraph, type Graph } from '../graph/graph';
import { nameCountries } from '../i18n/countryNames';

type LayoutProvider = (layoutSize: LayoutSizeName) => SolvedLayoutSize;

/** A graph in one language, with its labels placed at the solved positions. */
export interface LocalizedMap {
  readonly graph: Graph;
  readonly layoutFor: LayoutProvider;
}

/**
 * Localizes a dataset for a reader in `lang` with messages in `messagesLang`: its texts are in
 * `lang` where it is translated; countries are named in the language of its texts or, where there
 * is no translation into the reader's, in the messages' language.
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

/** A dataset that the build has checked, with its texts in the dataset's own language. */
export function inOwnLanguage(raw: Dataset): Dataset {
  return localizeDataset(raw, raw.lang).dataset;
}
