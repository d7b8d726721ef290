import { en, type ShareWords } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, ShareWords> = new Map(Object.entries({ ru, tr, fa }));

/** The dialog's words in the language of the map's other words. */
export function pickShareWords(lang: string): ShareWords {
  return TABLES.get(lang) ?? en;
}
