import { isSameLanguage } from '../format/isSameLanguage';
import type { Graph } from '../graph/graph';
import { tongueOf } from './textLanguage';
import type { Words } from './messages/en';

interface Told {
  readonly lang?: string;
  readonly dir?: 'auto';
}

const SAME: Told = {};

/**
 * For an element whose text is the dataset's: that text's language, and its own direction, where they may be others than the
 * interface's. So a screen reader changes its voice (WCAG 3.1.2) and a full stop stays at the sentence's end.
 */
export function told(graph: Graph, words: Words, text: string | undefined): Told {
  if (text === undefined) return SAME;
  const lang = tongueOf(graph, text);
  return isSameLanguage(lang, words.lang) ? SAME : { lang, dir: 'auto' };
}
