import { flushSync } from 'react-dom';
import type { Target } from '../../graph/target';
import type { MapStore } from '../../state/store';
import { panelHeadingOf } from './panelHeadingOf';

interface Options {
  /** The element that was pressed, or any other of the same map. */
  readonly from: Element;
  /** Whether the focus moves to the heading of the target's page. */
  readonly focus: boolean;
}

/**
 * The one way to select with focus, for the drawing, list and matrix. It is here and not in `app`,
 * because the panel's views call it as well.
 */
export function openTarget(store: MapStore, target: Target, { from, focus }: Options): void {
  if (!focus) {
    store.getState().select(target);
    return;
  }
  const heading = panelHeadingOf(from);
  // Synchronously: the heading belongs to the new page, and nothing in a lowered drawer can be
  // focused.
  flushSync(() => store.getState().open(target));
  heading()?.focus();
}

/** Options for a pressed control: only a press of a key moves the focus. */
export function fromPressed(control: Element): Options {
  return { from: control, focus: control.matches(':focus-visible') };
}
