import { Chooser } from './Chooser';
import { createStylesheetAdopter } from '../parts/createStylesheetAdopter';
import { EdgePage } from './EdgePage';
import { HiddenNotice } from './HiddenNotice';
import { NodePage } from './NodePage';
import css from '../pages.css?inline';

/** What the panel shows once something is chosen, asked or hidden, with its styles: no first picture waits for it. */
export const pages = {
  Chooser,
  EdgePage,
  HiddenNotice,
  NodePage,
  adoptStyles: createStylesheetAdopter(css),
};
