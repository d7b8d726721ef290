import { en, type PageMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, PageMessages> = new Map(Object.entries({ ru, tr, fa }));

/** Messages of the pages of a tie, a name and a step, in the language of the map's other messages. */
export function pickPageMessages(lang: string): PageMessages {
  return TABLES.get(lang) ?? en;
}
