import { createContext } from 'react';
import type { HostPassages } from '../../state/passages';

/**
 * The host page's article, for links to its passages: what was found there, and how to scroll to
 * it.
 */
export interface PassagesContextValue extends HostPassages {
  readonly show: (place: string) => void;
}

/** Null where no article is connected; places are then links to the source. */
export const PassagesContext = createContext<PassagesContextValue | null>(null);
