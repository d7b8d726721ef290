import { Chooser } from './Chooser';
import { createStylesheetAdopter } from '../parts/createStylesheetAdopter';
import { Glance } from './Glance';
import { HiddenNotice } from './HiddenNotice';
import { SelectedPage } from './SelectedPage';
import { TourNotice } from './TourNotice';
import css from '../pages.css?inline';

/** What the panel shows once something is chosen, asked or hidden, with its styles: no first picture waits for it. */
export const pages = {
  Chooser,
  Glance,
  HiddenNotice,
  SelectedPage,
  TourNotice,
  adoptStyles: createStylesheetAdopter(css),
};
