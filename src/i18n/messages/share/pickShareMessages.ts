import { en, type ShareMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, ShareMessages> = new Map(Object.entries({ ru, tr, fa }));

/** The dialog's messages in the language of the map's other messages. */
export function pickShareMessages(lang: string): ShareMessages {
  return TABLES.get(lang) ?? en;
}
