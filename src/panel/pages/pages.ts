import { Chooser } from './Chooser';
import { createStylesheetAdopter } from '../parts/createStylesheetAdopter';
import { HiddenNotice } from './HiddenNotice';
import { LimitsPage } from './LimitsPage';
import { MomentPage } from './MomentPage';
import { SelectedPage } from './SelectedPage';
import { StartPage } from './StartPage';
import { TourNotice } from './TourNotice';
import css from '../pages.css?inline';

/**
 * The panel's pages with their styles: the start page, and those for selections, questions and
 * notices. Loaded once the map responds; until then the prerendered start page is shown.
 */
export const pages = {
  Chooser,
  HiddenNotice,
  LimitsPage,
  MomentPage,
  SelectedPage,
  StartPage,
  TourNotice,
  adoptStyles: createStylesheetAdopter(css),
};
