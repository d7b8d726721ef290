import { isSameLanguage } from '../format/isSameLanguage';
import { loadOptional } from '../i18n/loadOptional';
import type { LocalizedMap } from './localizeMap';

interface Reader {
  /** The preferred language of the dataset's texts; '' for the dataset's own. */
  readonly lang: string;
  readonly messagesLang: string;
}

/**
 * Localizes a map (`localizeMap`, lazy-loaded if needed). Returns the same object if nothing
 * changes, and if the code fails to load: a map in another language is better than none.
 * @param raw The dataset with its texts in all languages; null where it has only one.
 */
export async function loadLocalized(
  own: LocalizedMap,
  raw: { readonly lang: string } | null,
  reader: Reader,
): Promise<LocalizedMap> {
  const { dataset } = own.graph;
  const wantsOwn = !raw || isSameTag(reader.lang || raw.lang, raw.lang);
  if (wantsOwn && isSameLanguage(reader.messagesLang, raw?.lang ?? dataset.lang)) return own;
  const module = await loadOptional(import('./localizeMap'));
  return (await module?.localizeMap(raw ?? dataset, reader, own.layoutFor)) ?? own;
}

function isSameTag(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
