import type { Locator } from '../../format/types';
import { isFields, listOf } from '../messages';

/** As many sentences as a long book has; a message with more does not come from a map. */
const MAX_PLACES = 5000;
/** For one selection: an iframe may send thousands of these messages. */
export const MAX_SELECTED_PLACES = 500;
/** Limit for the length of a sentence and of the words that identify it, in code points. */
const MAX_LENGTH = 5000;
const MAX_WORDS_LENGTH = 200;

/** The article's places from a message; drops whatever no map would send. */
export function readLocators(value: unknown, max = MAX_PLACES): readonly Locator[] {
  return listOf(value).slice(0, max).filter(isLocator);
}

function isLocator(value: unknown): value is Locator {
  if (!isFields(value)) return false;
  const isCount = (name: string) => Number.isSafeInteger(value[name]) && Number(value[name]) >= 0;
  const isText = (name: string) => {
    const text = value[name];
    return typeof text === 'string' && text.length <= MAX_WORDS_LENGTH;
  };
  const length = Number(value['end']) - Number(value['start']);
  return (
    ['paragraph', 'sentence', 'start', 'end'].every(isCount) &&
    ['textStart', 'textEnd', 'sha256'].every(isText) &&
    length > 0 &&
    length <= MAX_LENGTH
  );
}
