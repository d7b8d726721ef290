import { useSyncExternalStore } from 'react';

/**
 * False while React renders the page as the build has prerendered it, true from the render after
 * hydration on, and at once where nothing was prerendered.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(neverChanges, isTrue, isFalse);
}

const neverChanges = () => () => undefined;
const isTrue = () => true;
const isFalse = () => false;
