import { en, type PictureMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, PictureMessages> = new Map(Object.entries({ ru, tr, fa }));

/** Messages of a picture file, in the language of the map's other messages. */
export function pickPictureMessages(lang: string): PictureMessages {
  return TABLES.get(lang) ?? en;
}
