import { byLanguage } from '../../byLanguage';
import { en, type ErrorPageMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/** The error page's messages, in the language of the map's other messages. */
export const pickErrorPageMessages = byLanguage<ErrorPageMessages>(en, { ru, tr, fa });
