import { en, type PairMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, PairMessages> = new Map(Object.entries({ ru, tr, fa }));

/** Messages of the page of a pair, in the language of the map's other messages. */
export function pickPairMessages(lang: string): PairMessages {
  return TABLES.get(lang) ?? en;
}
