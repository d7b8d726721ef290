import { Chooser } from './Chooser';
import { EdgePage } from './EdgePage';
import { NodePage } from './NodePage';

/** What the panel shows once something is chosen, or asked: no first picture waits for it. */
export const pages = { Chooser, EdgePage, NodePage };
