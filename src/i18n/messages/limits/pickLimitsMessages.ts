import { byLanguage } from '../../byLanguage';
import { en, type LimitsMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/** Messages of the page about the map itself, in the language of the map's other messages. */
export const pickLimitsMessages = byLanguage<LimitsMessages>(en, { ru, tr, fa });
