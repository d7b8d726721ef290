import { formatTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import { getPages, loadPages } from '../loadPages';
import { drawerOf } from './drawerOf';

/**
 * Calls `action` once the drawer of a map stands still at its stop, and again whenever it then has
 * another height: `action` may set another stop, and a step of the tour gives a stop another height
 * than the page before it. At once where there is no drawer or nothing moves. A busy browser renders
 * and moves the drawer late: no time is long enough to wait for it. Returns the undo.
 */
export function whenDrawerRests(inside: Element, store: MapStore, action: () => void): () => void {
  let request = 0;
  let isWanted = true;
  let heightPx: number | null = null;
  const look = () => {
    if (!isWanted) return;
    const drawer = drawerOf(inside);
    const height = drawer?.offsetHeight ?? 0;
    if (height !== heightPx && (!drawer || isAtStop(drawer, store))) {
      heightPx = height;
      action();
    }
    if (!drawer || isFinal(drawer, store)) return;
    if (getPages() || !isAtStop(drawer, store)) request = requestAnimationFrame(look);
    // Without the code of the pages none follows.
    else void loadPages().then((pages) => pages && look());
  };
  look();
  return () => {
    isWanted = false;
    cancelAnimationFrame(request);
  };
}

function isAtStop(drawer: HTMLElement, store: MapStore): boolean {
  return drawer.dataset['stop'] === store.getState().drawer && drawer.getAnimations().length === 0;
}

/** It stands still and shows what is selected. */
function isFinal(drawer: HTMLElement, store: MapStore): boolean {
  const { selection } = store.getState();
  const shown = drawer.querySelector<HTMLElement>('[data-panel]')?.dataset['selection'];
  return isAtStop(drawer, store) && shown === (selection ? formatTarget(selection) : 'none');
}
