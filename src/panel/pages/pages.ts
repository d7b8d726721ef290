import { Chooser } from './Chooser';
import { createStylesheetAdopter } from '../parts/createStylesheetAdopter';
import { HiddenNotice } from './HiddenNotice';
import { SelectedPage } from './SelectedPage';
import { StartPage } from './StartPage';
import css from '../pages.css?inline';

/**
 * What the panel shows, with its styles: the overview, and the pages of a selection. Loaded once the
 * map responds; until then the overview is what the build has prerendered.
 */
export const pages = {
  Chooser,
  HiddenNotice,
  SelectedPage,
  StartPage,
  adoptStyles: createStylesheetAdopter(css),
};
