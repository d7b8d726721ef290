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
 * For an element whose text is the dataset's: that text's language, and its own direction, where they may be others than the
 * interface's. So a screen reader changes its voice (WCAG 3.1.2) and a full stop stays at the sentence's end.
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
