import { en, type PageMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, PageMessages> = new Map(Object.entries({ ru, tr, fa }));

/**
 * The messages of the pages of edges, nodes and steps, in the language of the map's other messages.
 */
export function pickPageMessages(lang: string): PageMessages {
  return TABLES.get(lang) ?? en;
}
