import { Chooser } from './Chooser';
import { createStylesheetAdopter } from '../parts/createStylesheetAdopter';
import { HiddenNotice } from './HiddenNotice';
import { LimitsPage } from './LimitsPage';
import { MomentPage } from './MomentPage';
import { SelectedPage } from './SelectedPage';
import css from '../pages.css?inline';

/** What the panel shows once something is chosen, asked or hidden, with its styles: no first picture waits for it. */
export const pages = {
  Chooser,
  HiddenNotice,
  LimitsPage,
  MomentPage,
  SelectedPage,
  adoptStyles: createStylesheetAdopter(css),
};
