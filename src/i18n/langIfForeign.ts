import { isSameLanguage } from '../format/isSameLanguage';
import type { Graph } from '../graph/graph';
import { textLanguage } from './textLanguage';
import type { Messages } from './messages/en';

/** The language of one of the dataset's texts where it is not the picture's, which is that of its words. */
export function langIfForeign(graph: Graph, messages: Messages, text: string): string | undefined {
  const lang = textLanguage(graph, text);
  return isSameLanguage(lang, messages.lang) ? undefined : lang;
}
