import { createContext } from 'react';
import type { PublishedFiles } from '../../share/shareLinks';

/** The URLs of the map's files; null for a map that is not published, as in a test. */
export const ShareLinksContext = createContext<PublishedFiles | null>(null);
