import { en, type ErrorPageMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, ErrorPageMessages> = new Map(Object.entries({ ru, tr, fa }));

/** The error page's messages, in the language of the map's other messages. */
export function pickErrorPageMessages(lang: string): ErrorPageMessages {
  return TABLES.get(lang) ?? en;
}
