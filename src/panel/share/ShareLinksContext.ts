import { createContext } from 'react';
import type { Published } from '../../share/shareLinks';

/** Where the map's files stand; null for a map that nobody has published, as in a test. */
export const PublishedContext = createContext<Published | null>(null);
