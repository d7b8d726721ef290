import { createContext } from 'react';
import type { PublishedFiles } from '../../share/shareLinks';

/** Where the map's files stand; null for a map that nobody has published, as in a test. */
export const ShareLinksContext = createContext<PublishedFiles | null>(null);
