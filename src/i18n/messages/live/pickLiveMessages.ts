import { en, type LiveMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, LiveMessages> = new Map(Object.entries({ ru, tr, fa }));

/** Messages of the live region, in the language of the map's other messages. */
export function pickLiveMessages(lang: string): LiveMessages {
  return TABLES.get(lang) ?? en;
}
