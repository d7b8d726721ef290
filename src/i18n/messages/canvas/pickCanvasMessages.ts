import { en, type CanvasMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, CanvasMessages> = new Map(Object.entries({ ru, tr, fa }));

/** Messages of a large map, in the language of the map's other messages. */
export function pickCanvasMessages(lang: string): CanvasMessages {
  return TABLES.get(lang) ?? en;
}
