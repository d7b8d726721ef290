import { en, type ArgumentMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, ArgumentMessages> = new Map(Object.entries({ ru, tr, fa }));

/** The messages about the argument, in the language of the map's other messages. */
export function pickArgumentMessages(lang: string): ArgumentMessages {
  return TABLES.get(lang) ?? en;
}
