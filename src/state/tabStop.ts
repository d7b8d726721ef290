import { isVisible } from '../graph/filters';
import { sameTarget, type DrawnTarget } from '../graph/target';
import { firstFocus, type Focus } from '../graph/keyboardNav';
import { visibleOf, type Filtered } from './visible';

type Walked = Filtered & { readonly focused: Focus | null };

const stops = new WeakMap<Walked, DrawnTarget | null>();

/**
 * The map's one tab stop: where the keyboard stands, or the first mark in reading order if that one is filtered away. Null
 * where nothing is shown. Worked out once per state object, since every mark asks.
 */
export function tabStop(state: Walked): DrawnTarget | null {
  const known = stops.get(state);
  if (known !== undefined) return known;
  const visible = visibleOf(state);
  const here = state.focused?.target;
  const entry = () => firstFocus(state.graph, visible)?.target ?? null;
  const stop = here && isVisible(visible, here) ? here : entry();
  stops.set(state, stop);
  return stop;
}

export function isTabStop(state: Walked, mark: DrawnTarget): boolean {
  return sameTarget(tabStop(state), mark);
}
