import { loadOptional } from './loadOptional';
import { en, type Messages } from './messages/en';

/** Every language but English, which is always there, is brought when it is asked for. */
const TABLES: ReadonlyMap<string, () => Promise<Messages | undefined>> = new Map([
  ['ru', async () => (await loadOptional(import('./messages/ru')))?.ru],
  ['tr', async () => (await loadOptional(import('./messages/tr')))?.tr],
  ['fa', async () => (await loadOptional(import('./messages/fa')))?.fa],
]);

/**
 * The table of the language that a tag names, or of the nearest that there is: `ru-KZ` gives Russian, a language without a
 * table English. English too where a table does not come: a map in another language is better than none.
 */
export async function loadMessages(tag: string | null): Promise<Messages> {
  const [language = ''] = (tag ?? '').toLowerCase().split(/[-_]/);
  return (await TABLES.get(language)?.()) ?? en;
}
