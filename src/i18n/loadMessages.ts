import { loadOptional } from './loadOptional';
import { en, type Messages } from './messages/en';

/** Every language but English, which is always bundled, is loaded on demand. */
const TABLES: ReadonlyMap<string, () => Promise<Messages | undefined>> = new Map([
  ['ru', async () => (await loadOptional(import('./messages/ru')))?.ru],
  ['tr', async () => (await loadOptional(import('./messages/tr')))?.tr],
  ['fa', async () => (await loadOptional(import('./messages/fa')))?.fa],
]);

/**
 * Loads the messages of a language or of the nearest one available: `ru-KZ` gives Russian, an
 * unsupported language English. Also English if loading fails: a map in another language is better
 * than none.
 */
export async function loadMessages(tag: string | null): Promise<Messages> {
  const [language = ''] = (tag ?? '').toLowerCase().split(/[-_]/);
  return (await TABLES.get(language)?.()) ?? en;
}
