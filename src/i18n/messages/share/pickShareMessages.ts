import { byLanguage } from '../../byLanguage';
import { en, type ShareMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/** The dialog's messages in the language of the map's other messages. */
export const pickShareMessages = byLanguage<ShareMessages>(en, { ru, tr, fa });
