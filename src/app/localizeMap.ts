import { localizeDataset, type Localized } from '../format/localize';
import type { Dataset } from '../format/types';
import { isSameLanguage } from '../format/isSameLanguage';
import { relabel } from '../layout/relabel';
import type { LayoutSizeName, SolvedLayoutSize } from '../geometry/types';
import { buildGraph, type Graph } from '../graph/graph';
import { nameCountries } from '../i18n/countryNames';

export type LayoutFor = (layoutSize: LayoutSizeName) => SolvedLayoutSize;

/** A graph in one language, with its labels placed at the solved positions. */
export interface LocalizedMap {
  readonly graph: Graph;
  readonly layoutFor: LayoutFor;
}

export interface Reader {
  /** The preferred language of the dataset's texts; '' for the dataset's own. */
  readonly lang: string;
  readonly messagesLang: string;
}

/**
 * Localizes a dataset for a reader in `lang` with messages in `messagesLang`: its texts are in
 * `lang` where it is translated; countries are named in the language of its texts or, where there
 * is no translation into the reader's, in the messages' language.
 */
export function localizeMap(
  raw: { readonly lang: string },
  reader: Reader,
  layoutFor: LayoutFor,
): LocalizedMap {
  const { dataset, ...rest } = named(localizeDataset(raw, reader.lang), raw, reader);
  const graph = buildGraph(dataset, rest);
  return { graph, layoutFor: relabel(graph, layoutFor) };
}

/** A localized dataset with its countries named for the reader. */
export function named(
  localized: Localized,
  raw: { readonly lang: string },
  { messagesLang }: Reader,
): ReturnType<typeof nameCountries> {
  const { lang } = localized.dataset;
  return nameCountries(localized, isSameLanguage(lang, raw.lang) ? messagesLang : lang);
}

/** A dataset that the build has checked, with its texts in the dataset's own language. */
export function inOwnLanguage(raw: Dataset): Dataset {
  return localizeDataset(raw, raw.lang).dataset;
}
