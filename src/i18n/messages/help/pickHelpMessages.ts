import { en, type HelpMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, HelpMessages> = new Map(Object.entries({ ru, tr, fa }));

/** Messages of the keyboard help, in the language of the map's other messages. */
export function pickHelpMessages(lang: string): HelpMessages {
  return TABLES.get(lang) ?? en;
}
