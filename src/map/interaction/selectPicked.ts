import { lineTarget } from '../../graph/lines';
import { edgeTarget, nodeTarget, type Target } from '../../graph/target';
import type { MapStore } from '../../state/store';
import { withSelected } from '../../state/withSelected';
import type { Picked } from './pick';

export function targetOf(picked: Picked): Target | null {
  if (picked?.kind === 'node') return nodeTarget(picked.id);
  return picked?.kind === 'edge' ? edgeTarget(picked.id) : null;
}

/**
 * A click selects; with Shift it selects a pair, the selected name and this one; on the background
 * it goes back one level; an ambiguous tap asks which mark was meant.
 */
export function selectPicked(store: MapStore, picked: Picked, isSecond: boolean): void {
  const state = store.getState();
  if (picked === null) state.goBack();
  else if (picked.kind === 'ambiguous') state.offerChoice(picked.ids);
  else if (isSecond) state.select(withSelected(state, targetOf(picked)));
  else state.select(picked.kind === 'edge' ? lineTarget(state.graph, picked.id) : targetOf(picked));
}
