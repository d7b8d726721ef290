import { byLanguage } from '../../byLanguage';
import { en, type ArgumentMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/** The messages about the argument, in the language of the map's other messages. */
export const pickArgumentMessages = byLanguage<ArgumentMessages>(en, { ru, tr, fa });
