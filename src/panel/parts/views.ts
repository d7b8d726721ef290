import { ArgumentView } from '../argument/ArgumentView';
import { createStylesheetAdopter } from './createStylesheetAdopter';
import { ListView } from '../list/ListView';
import { MatrixView } from '../matrix/MatrixView';
import css from '../views.css?inline';

/** What stands in place of the drawing, with its styles: no first picture waits for it. */
export const views = {
  list: ListView,
  matrix: MatrixView,
  argument: ArgumentView,
  adoptStyles: createStylesheetAdopter(css),
};
