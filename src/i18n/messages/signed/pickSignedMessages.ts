import { en, type SignedMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, SignedMessages> = new Map(Object.entries({ ru, tr, fa }));

/** Messages of the figures for researchers, in the language of the map's other messages. */
export function pickSignedMessages(lang: string): SignedMessages {
  return TABLES.get(lang) ?? en;
}
