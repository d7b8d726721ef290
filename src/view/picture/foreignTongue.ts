import { isSameLanguage } from '../../dataset/isSameLanguage';
import type { Graph } from '../../model/graph';
import { tongueOf } from '../../model/tongue';
import type { Words } from '../../state/words/en';

/** The language of one of the dataset's texts where it is not the picture's, which is that of its words. */
export function foreignTongue(graph: Graph, words: Words, text: string): string | undefined {
  const tongue = tongueOf(graph, text);
  return isSameLanguage(tongue, words.lang) ? undefined : tongue;
}
