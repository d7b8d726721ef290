import { en, type RestMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, RestMessages> = new Map(Object.entries({ ru, tr, fa }));

/** Messages about what a large map leaves out, in the language of the map's other messages. */
export function pickRestMessages(lang: string): RestMessages {
  return TABLES.get(lang) ?? en;
}
