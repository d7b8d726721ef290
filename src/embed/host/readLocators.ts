import type { Locator } from '../../format/types';
import { isFields, listOf } from '../messages';

/** Of a map with as many sentences as a long book; a message with more is not a map's. */
const MAX_PLACES = 5000;
/** Of one selection. A frame may send thousands of these messages. */
export const MAX_SELECTED_PLACES = 500;
/** A sentence, code points, and the words that address it. */
const MAX_LENGTH = 5000;
const MAX_WORDS_LENGTH = 200;

/** The places of an article that came in a message; whatever no map would send is left out. */
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
