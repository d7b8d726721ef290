import { byLanguage } from '../../byLanguage';
import { en, type PictureMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/** Messages of a picture file, in the language of the map's other messages. */
export const pickPictureMessages = byLanguage<PictureMessages>(en, { ru, tr, fa });
