import { byLanguage } from '../../byLanguage';
import { en, type ListMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/** Messages of the list of ties, in the language of the map's other messages. */
export const pickListMessages = byLanguage<ListMessages>(en, { ru, tr, fa });
