import { isSameLanguage } from '../format/isSameLanguage';
import { loadOptional } from '../i18n/loadOptional';
import { isLarge } from '../graph/isLarge';
import type { LocalizedMap, Reader } from './localizeMap';

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
  const source = raw ?? own.graph.dataset;
  const wantsOwn = !raw || !reader.lang || reader.lang === raw.lang;
  if (wantsOwn && isSameLanguage(reader.messagesLang, source.lang)) return own;
  const args = [source, reader, own.layoutFor] as const;
  const large = isLarge(own.graph) && (await loadOptional(import('./localizeLarge')));
  if (large) return large.localizeLarge(...args);
  const module = await loadOptional(import('./localizeMap'));
  return module?.localizeMap(...args) ?? own;
}
