import type { Graph } from '../graph/graph';

/** The language tag of a text of the dataset. */
export function textLanguage({ dataset, languages }: Graph, text: string): string {
  return languages.get(text) ?? dataset.lang;
}
