import type { Locator } from '../../format/types';
import { isFields } from '../messages';

/** Whether something that came in a message is a place of an article. */
export function isLocator(value: unknown): value is Locator {
  if (!isFields(value)) return false;
  const isNumber = (name: string) => Number.isInteger(value[name]);
  const isText = (name: string) => typeof value[name] === 'string';
  return (
    ['paragraph', 'sentence', 'start', 'end'].every(isNumber) &&
    ['textStart', 'textEnd', 'sha256'].every(isText)
  );
}
