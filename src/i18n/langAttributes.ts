import { isSameLanguage } from '../format/isSameLanguage';
import type { Graph } from '../graph/graph';
import { textLanguage } from './textLanguage';
import type { Messages } from './messages/en';

interface LangAttributes {
  readonly lang?: string;
  readonly dir?: 'auto';
}

const SAME: LangAttributes = {};

/**
 * Attributes for an element that contains a text of the dataset: the text's language and direction,
 * where they may differ from the interface's. A screen reader then switches its voice (WCAG 3.1.2),
 * and a full stop stays at the end of its sentence.
 */
export function langAttributes(
  graph: Graph,
  messages: Messages,
  text: string | undefined,
): LangAttributes {
  if (text === undefined) return SAME;
  const lang = textLanguage(graph, text);
  return isSameLanguage(lang, messages.lang) ? SAME : { lang, dir: 'auto' };
}
