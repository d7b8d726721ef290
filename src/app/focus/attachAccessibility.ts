import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import type { Stage } from '../../map/createStage';
import { attachChooserFocus } from './attachChooserFocus';
import { attachDismiss } from './attachDismiss';
import { attachEscape } from './attachEscape';
import { attachLiveRegion } from './attachLiveRegion';
import { attachSelectionVisible } from './attachSelectionVisible';

interface Elements {
  /** The map's `[data-edgewise]`. */
  readonly root: HTMLElement;
  /** Its live region. */
  readonly live: HTMLElement;
}

/**
 * What keyboard and screen-reader users need: Escape, focus, keeping the focused mark visible, and
 * announcements. Returns the undo.
 */
export function attachAccessibility(
  { root, live }: Elements,
  store: MapStore,
  messages: Messages,
  stage: () => Stage | null,
): () => void {
  const undo = [
    attachLiveRegion(store, messages, live),
    attachDismiss(root, store),
    attachEscape(root, store, stage),
    attachChooserFocus(root, store),
    attachSelectionVisible(root, store, stage),
  ];
  return () => undo.forEach((end) => end());
}
