import { formatTarget, sameTarget, type Target } from '../../graph/target';
import { loadPages } from '../../panel/loadPages';
import { panelHeadingOf } from '../../panel/focus/panelHeadingOf';
import { focusedIn } from '../../panel/focus/focusedIn';
import type { MapStore } from '../../state/store';
import { nextPaint } from '../nextPaint';

/**
 * Moves the focus to the heading of a target's page as soon as that is shown: its code may still be
 * loading. Not if something else has been selected by then, or the focus has moved on.
 */
export async function focusPage(root: HTMLElement, store: MapStore, target: Target): Promise<void> {
  const focused = focusedIn(root);
  // If the page replaces the focused control, the focus moves to the body in a document, and to
  // nothing in a shadow root.
  const isFree = () => [focused, document.body, null].includes(focusedIn(root));
  if (!(await loadPages())) return;
  const isWanted = () => root.isConnected && sameTarget(store.getState().selection, target);
  const page = `[data-panel][data-selection="${formatTarget(target)}"]`;
  while (isWanted() && !root.querySelector(page)) await nextPaint();
  if (isWanted() && isFree()) panelHeadingOf(root)()?.focus();
}
