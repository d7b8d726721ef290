import { flushSync } from 'react-dom';
import { sameTarget, type Target } from '../../graph/target';
import type { MapStore } from '../../state/store';

/**
 * What a press on a row, a cell or a name does: selects it. Where that is selected already the keyboard goes to its page, as with
 * every other choice (`usePanelFocus`).
 */
export function selectAndFocus(store: MapStore, target: Target, pressed: HTMLElement): void {
  const { selection, select } = store.getState();
  const isOpen = sameTarget(selection, target);
  // At once: in a lowered sheet nothing can have the focus.
  flushSync(() => select(target));
  if (isOpen && pressed.matches(':focus-visible'))
    pressed.closest('[data-edgewise]')?.querySelector<HTMLElement>('[data-panel-heading]')?.focus();
}
