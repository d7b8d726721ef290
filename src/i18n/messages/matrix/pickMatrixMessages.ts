import { en, type MatrixMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const TABLES: ReadonlyMap<string, MatrixMessages> = new Map(Object.entries({ ru, tr, fa }));

/** Messages of the matrix, in the language of the map's other messages. */
export function pickMatrixMessages(lang: string): MatrixMessages {
  return TABLES.get(lang) ?? en;
}
