import { isSameLanguage } from '../format/isSameLanguage';
import type { Graph } from '../graph/graph';
import { tongueOf } from './textLanguage';
import type { Words } from './messages/en';

/** The language of one of the dataset's texts where it is not the picture's, which is that of its words. */
export function foreignTongue(graph: Graph, words: Words, text: string): string | undefined {
  const tongue = tongueOf(graph, text);
  return isSameLanguage(tongue, words.lang) ? undefined : tongue;
}
