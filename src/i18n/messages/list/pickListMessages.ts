import { en, type ListMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, ListMessages> = new Map(Object.entries({ ru, tr, fa }));

/** Messages of the list of ties, in the language of the map's other messages. */
export function pickListMessages(lang: string): ListMessages {
  return TABLES.get(lang) ?? en;
}
