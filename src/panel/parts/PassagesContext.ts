import { createContext } from 'react';
import type { HostPassages } from '../../state/passages';

/** The host's article, for the links to its passages: what was found there, and the way to it. */
export interface PassagesContextValue extends HostPassages {
  readonly show: (place: string) => void;
}

/** Null where no article is at hand: then places are links to the source. */
export const PassagesContext = createContext<PassagesContextValue | null>(null);
