import { byLanguage } from '../../byLanguage';
import { en, type LiveMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/** Messages of the live region, in the language of the map's other messages. */
export const pickLiveMessages = byLanguage<LiveMessages>(en, { ru, tr, fa });
