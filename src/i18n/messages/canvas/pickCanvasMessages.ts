import { byLanguage } from '../../byLanguage';
import { en, type CanvasMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/** Messages of a large map, in the language of the map's other messages. */
export const pickCanvasMessages = byLanguage<CanvasMessages>(en, { ru, tr, fa });
