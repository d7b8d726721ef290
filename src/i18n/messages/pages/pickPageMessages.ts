import { byLanguage } from '../../byLanguage';
import { en, type PageMessages } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tr } from './tr';

/**
 * The messages of the pages of edges, nodes and steps, in the language of the map's other messages.
 */
export const pickPageMessages = byLanguage<PageMessages>(en, { ru, tr, fa });
