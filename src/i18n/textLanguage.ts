import type { Graph } from '../graph/graph';

/** The language of one of the dataset's texts, as a tag. */
export function tongueOf({ dataset, tongues }: Graph, text: string): string {
  return tongues.get(text) ?? dataset.lang;
}
