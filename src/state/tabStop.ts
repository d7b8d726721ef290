import { isVisible } from '../graph/filters';
import { sameTarget, type DrawnTarget } from '../graph/target';
import { firstFocus, type Focus } from '../graph/firstFocus';
import { visibleOf, type Filtered } from './visible';

type FocusInput = Filtered & { readonly focused: Focus | null };

const cache = new WeakMap<FocusInput, DrawnTarget | null>();

/**
 * The map's single tab stop: the mark with the keyboard focus, or the first mark in reading order
 * if that one is filtered away. Null if nothing is shown. Memoised per state object, since every
 * mark asks.
 */
export function tabStop(state: FocusInput): DrawnTarget | null {
  const known = cache.get(state);
  if (known !== undefined) return known;
  const visible = visibleOf(state);
  const here = state.focused?.target;
  const entry = () => firstFocus(state.graph, visible)?.target ?? null;
  const stop = here && isVisible(visible, here) ? here : entry();
  cache.set(state, stop);
  return stop;
}

export function isTabStop(state: FocusInput, target: DrawnTarget): boolean {
  return sameTarget(tabStop(state), target);
}
