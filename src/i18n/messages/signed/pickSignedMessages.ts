import { byLanguage } from '../../byLanguage';
import { en, type SignedMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/** Messages of the figures for researchers, in the language of the map's other messages. */
export const pickSignedMessages = byLanguage<SignedMessages>(en, { ru, tr, fa });
