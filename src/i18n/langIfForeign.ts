import { isSameLanguage } from '../format/isSameLanguage';
import type { Graph } from '../graph/graph';
import { textLanguage } from './textLanguage';
import type { Messages } from './messages/en';

/**
 * The language of a text of the dataset if it is not the language of the picture's messages;
 * otherwise undefined.
 */
export function langIfForeign(graph: Graph, messages: Messages, text: string): string | undefined {
  const lang = textLanguage(graph, text);
  return isSameLanguage(lang, messages.lang) ? undefined : lang;
}
