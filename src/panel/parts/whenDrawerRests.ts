import { formatTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import { getPages, loadPages } from '../loadPages';
import { drawerOf } from './drawerOf';

/**
 * Calls `action` once the drawer of a map has come to rest at its stop, and again whenever it comes
 * to rest with another height: `action` may set another stop, and a stop's height differs between a
 * step of the tour and other pages. Calls it at once if there is no drawer or nothing moves.
 * Watches the drawer instead of waiting for a fixed time, because a busy browser may move it
 * arbitrarily late. Returns the undo.
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
    // Without the code of the pages, no page and no movement follow.
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

/** Whether the drawer is at rest and shows what is selected. */
function isFinal(drawer: HTMLElement, store: MapStore): boolean {
  const { selection } = store.getState();
  const shown = drawer.querySelector<HTMLElement>('[data-panel]')?.dataset['selection'];
  return isAtStop(drawer, store) && shown === (selection ? formatTarget(selection) : 'none');
}
