import { adoptViewStyles } from './adoptViewStyles';
import { ListView } from './ListView';
import { MatrixView } from './MatrixView';

/** What stands in place of the drawing, with its styles: no first picture waits for it. */
export const views = { list: ListView, matrix: MatrixView, adoptViewStyles };
