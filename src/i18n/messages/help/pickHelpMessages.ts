import { byLanguage } from '../../byLanguage';
import { en, type HelpMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/** Messages of the keyboard help, in the language of the map's other messages. */
export const pickHelpMessages = byLanguage<HelpMessages>(en, { ru, tr, fa });
