import { byLanguage } from '../../byLanguage';
import { en, type RestMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/** Messages about what a large map leaves out, in the language of the map's other messages. */
export const pickRestMessages = byLanguage<RestMessages>(en, { ru, tr, fa });
