import { localizeSteps } from '../format/localizeSteps';
import { runInSlices, type Steps } from '../format/steps';
import type { Dataset } from '../format/types';
import { graphSteps, type Graph } from '../graph/graph';
import { packLayout } from '../layout/packLayout';
import { relabel } from '../layout/relabel';
import { named, type LayoutFor, type LocalizedMap, type Reader } from './localizeMap';

/** As `localizeMap`, in slices, because a large dataset would block the page. */
export async function localizeLarge(
  raw: { readonly lang: string },
  reader: Reader,
  layoutFor: LayoutFor,
): Promise<LocalizedMap> {
  const graph = await runInSlices(localizedGraphSteps(raw, reader));
  return { graph, layoutFor: relabel(graph, layoutFor, packLayout) };
}

function* localizedGraphSteps(raw: { readonly lang: string }, reader: Reader): Steps<Graph> {
  const localized = yield* localizeSteps(raw, reader.lang);
  const { dataset, ...rest } = named(localized, raw, reader);
  yield;
  return yield* graphSteps(dataset, rest);
}

/** The graph of a dataset that the build has checked, in the dataset's own language. */
export function* ownGraphSteps(raw: Dataset): Steps<Graph> {
  const { dataset } = yield* localizeSteps(raw, raw.lang);
  return yield* graphSteps(dataset);
}
