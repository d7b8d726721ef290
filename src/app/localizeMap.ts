import { localizeDataset, localizeSteps } from '../format/localize';
import type { Dataset } from '../format/types';
import { isSameLanguage } from '../format/isSameLanguage';
import { relabel } from '../layout/relabel';
import { runInSlices, type Steps } from '../layout/steps';
import type { LayoutSizeName, SolvedLayoutSize } from '../geometry/types';
import { graphSteps, type Graph } from '../graph/graph';
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
 * is no translation into the reader's, in the messages' language. In slices, because a large
 * dataset would block the page.
 */
export async function localizeMap(
  raw: { readonly lang: string },
  { lang, messagesLang }: { readonly lang: string; readonly messagesLang: string },
  layoutFor: LayoutProvider,
): Promise<LocalizedMap> {
  const graph = await runInSlices(localizedGraphSteps(raw, lang, messagesLang));
  return { graph, layoutFor: relabel(graph, layoutFor) };
}

function* localizedGraphSteps(
  raw: { readonly lang: string },
  lang: string,
  messagesLang: string,
): Steps<Graph> {
  const localized = yield* localizeSteps(raw, lang);
  const isTranslated = !isSameLanguage(localized.dataset.lang, raw.lang);
  const { dataset, ...rest } = nameCountries(
    localized,
    isTranslated ? localized.dataset.lang : messagesLang,
  );
  yield;
  return yield* graphSteps(dataset, rest);
}

/** A dataset that the build has checked, with its texts in the dataset's own language. */
export function inOwnLanguage(raw: Dataset): Dataset {
  return localizeDataset(raw, raw.lang).dataset;
}

/** The graph of such a dataset, in steps. */
export function* ownGraphSteps(raw: Dataset): Steps<Graph> {
  const { dataset } = yield* localizeSteps(raw, raw.lang);
  return yield* graphSteps(dataset);
}
