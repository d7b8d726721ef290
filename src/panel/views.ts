import { createAdopter } from './createAdopter';
import { ListView } from './ListView';
import { MatrixView } from './MatrixView';
import css from './views.css?inline';

/** What stands in place of the drawing, with its styles: no first picture waits for it. */
export const views = { list: ListView, matrix: MatrixView, adoptStyles: createAdopter(css) };
