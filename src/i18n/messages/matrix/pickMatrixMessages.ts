import { byLanguage } from '../../byLanguage';
import { en, type MatrixMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/** Messages of the matrix, in the language of the map's other messages. */
export const pickMatrixMessages = byLanguage<MatrixMessages>(en, { ru, tr, fa });
