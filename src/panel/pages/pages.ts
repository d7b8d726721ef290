import { Chooser } from './Chooser';
import { createStylesheetAdopter } from '../parts/createStylesheetAdopter';
import { HiddenNotice } from './HiddenNotice';
import { SelectedPage } from './SelectedPage';
import css from '../pages.css?inline';

/**
 * The panel's pages for selections, questions and notices, with their styles. Lazy-loaded: not
 * needed for first paint.
 */
export const pages = {
  Chooser,
  HiddenNotice,
  SelectedPage,
  adoptStyles: createStylesheetAdopter(css),
};
