import { useSyncExternalStore } from 'react';

/**
 * False while React hydrates prerendered HTML, true in every later render, and true at once where
 * nothing was prerendered.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(neverChanges, isTrue, isFalse);
}

const neverChanges = () => () => undefined;
const isTrue = () => true;
const isFalse = () => false;
