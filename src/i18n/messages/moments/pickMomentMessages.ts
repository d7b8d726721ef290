import { en, type MomentMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, MomentMessages> = new Map(Object.entries({ ru, tr, fa }));

/** Messages about the moments of the article, in the language of the map's other messages. */
export function pickMomentMessages(lang: string): MomentMessages {
  return TABLES.get(lang) ?? en;
}
