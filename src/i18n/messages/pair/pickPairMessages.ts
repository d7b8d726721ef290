import { byLanguage } from '../../byLanguage';
import { en, type PairMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/** Messages of the page of a pair, in the language of the map's other messages. */
export const pickPairMessages = byLanguage<PairMessages>(en, { ru, tr, fa });
