import { byLanguage } from '../../byLanguage';
import { en, type MomentMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/** Messages about the moments of the article, in the language of the map's other messages. */
export const pickMomentMessages = byLanguage<MomentMessages>(en, { ru, tr, fa });
