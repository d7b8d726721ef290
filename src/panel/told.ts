import type { Dataset } from '../dataset/types';
import type { Words } from '../state/words/en';

interface Told {
  readonly lang?: string;
  readonly dir?: 'auto';
}

const SAME: Told = {};

/**
 * For an element whose text is the dataset's: its language, and its own direction, where they may be others than the
 * interface's. So a screen reader changes its voice (WCAG 3.1.2) and a full stop stays at the sentence's end.
 */
export function told({ lang }: Dataset, words: Words): Told {
  return languageOf(lang) === languageOf(words.lang) ? SAME : { lang, dir: 'auto' };
}

function languageOf(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}
