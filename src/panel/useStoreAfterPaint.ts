import { useLayoutEffect, useState } from 'react';
import type { MapState, MapStore } from '../state/store';
import { afterPaint } from './afterPaint';
import { useIsHydrated } from './parts/useIsHydrated';

/** What a component reads of the store. Both functions must stay the same between renders. */
interface Reading<Value> {
  readonly read: (state: MapState) => Value;
  readonly isSame?: (one: Value, other: Value) => boolean;
  /** Whether this state must be rendered at once, for example because the focus moves there. */
  readonly isUrgent?: (state: MapState) => boolean;
}

/**
 * Like zustand's `useStore`, for what may follow the drawing: a change is rendered after the browser
 * has painted the drawing's reaction. Until then React does not run at all. Rendered in the event, or
 * by React's own deferred rendering, a page of the panel delayed the highlight of a click by 10 to
 * 19 ms.
 */
export function useStoreAfterPaint<Value>(
  store: MapStore,
  { read, isSame = Object.is, isUrgent = isNever }: Reading<Value>,
): Value {
  // Prerendered HTML shows the initial state, whatever has been selected since.
  const isHydrated = useIsHydrated();
  const [value, setValue] = useState(() =>
    read(isHydrated ? store.getState() : store.getInitialState()),
  );
  // Before the first paint, for what has changed between rendering and subscribing.
  useLayoutEffect(() => {
    let latest = read(store.getState());
    let cancel: (() => void) | null = null;
    const show = () => {
      cancel?.();
      cancel = null;
      setValue(() => latest);
    };
    show();
    const unsubscribe = store.subscribe((state) => {
      const now = read(state);
      const isChanged = !isSame(now, latest);
      if (isChanged) latest = now;
      if (isUrgent(state)) {
        if (isChanged || cancel) show();
      } else if (isChanged) {
        cancel?.();
        cancel = afterPaint(show);
      }
    });
    return () => {
      unsubscribe();
      cancel?.();
    };
  }, [store, read, isSame, isUrgent]);
  return value;
}

const isNever = () => false;
