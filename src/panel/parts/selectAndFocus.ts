import { flushSync } from 'react-dom';
import { sameTarget, type Target } from '../../graph/target';
import type { MapStore } from '../../state/store';

/**
 * Handles a press on a row, a cell or a name: selects it. If it is selected already, keyboard focus
 * moves to its page, as with every other selection (`usePanelFocus`).
 */
export function selectAndFocus(store: MapStore, target: Target, pressed: HTMLElement): void {
  const { selection, select } = store.getState();
  const isOpen = sameTarget(selection, target);
  // Synchronously: nothing in a lowered drawer can be focused.
  flushSync(() => select(target));
  if (isOpen && pressed.matches(':focus-visible'))
    pressed.closest('[data-edgewise]')?.querySelector<HTMLElement>('[data-panel-heading]')?.focus();
}
