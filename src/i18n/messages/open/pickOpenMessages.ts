import { byLanguage } from '../../byLanguage';
import { en, type OpenMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

const pick = byLanguage<OpenMessages>(en, { ru, tr, fa });

/** The messages in the language of a tag such as `ru-KZ`, else in English. */
export function pickOpenMessages(tag: string): OpenMessages {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return pick(language);
}
