import { Chooser } from './Chooser';
import { EdgePage } from './EdgePage';
import { HiddenNotice } from './HiddenNotice';
import { NodePage } from './NodePage';

/** What the panel shows once something is chosen, asked or hidden: no first picture waits for it. */
export const pages = { Chooser, EdgePage, HiddenNotice, NodePage };
