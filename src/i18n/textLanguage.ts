import type { Graph } from '../graph/graph';

/** The language of one of the dataset's texts, as a tag. */
export function textLanguage({ dataset, languages }: Graph, text: string): string {
  return languages.get(text) ?? dataset.lang;
}
