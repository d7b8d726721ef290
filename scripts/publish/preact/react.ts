/**
 * `react` for `map.html`: of Preact what our code uses, and what it does otherwise than React where
 * our code notices.
 */
import {
  useCallback,
  useDebugValue,
  useId as useUnprefixedId,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'preact/compat';
import { getIdPrefix } from './idPrefix';

export {
  Component,
  createContext,
  Fragment,
  memo,
  startTransition,
  Suspense,
  use,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'preact/compat';

/** What zustand uses. */
export default { useCallback, useDebugValue, useSyncExternalStore };

/** Preact has no `identifierPrefix`. The prefix of the root is that of all its components. */
export function useId(): string {
  return useState(getIdPrefix)[0] + useUnprefixedId();
}

/**
 * Preact returns the new value at once; here it follows in a task of its own. With an effect instead
 * of a timer it would not: Preact runs pending effects when it renders the component again.
 */
export function useDeferredValue<Value>(value: Value): Value {
  const [deferred, setDeferred] = useState(value);
  useLayoutEffect(() => {
    const timer = setTimeout(() => setDeferred(() => value));
    return () => clearTimeout(timer);
  }, [value]);
  return deferred;
}
