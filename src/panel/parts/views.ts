import { ArgumentView } from '../argument/ArgumentView';
import { createStylesheetAdopter } from './createStylesheetAdopter';
import { ListView } from '../list/ListView';
import { MatrixView } from '../matrix/MatrixView';
import css from '../views.css?inline';

/**
 * The views that replace the drawing, with their styles. Lazy-loaded: not needed for first paint.
 */
export const views = {
  list: ListView,
  matrix: MatrixView,
  argument: ArgumentView,
  adoptStyles: createStylesheetAdopter(css),
};
