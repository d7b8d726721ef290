import { en, type LimitsMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, LimitsMessages> = new Map(Object.entries({ ru, tr, fa }));

/** Messages of the page about the map itself, in the language of the map's other messages. */
export function pickLimitsMessages(lang: string): LimitsMessages {
  return TABLES.get(lang) ?? en;
}
