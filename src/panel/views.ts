import { ListView } from './ListView';

/** What stands in place of the drawing: no first picture waits for it. */
export const views = { list: ListView, matrix: ListView };
