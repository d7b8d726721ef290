import type { MapStore } from '../../state/store';
import type { Stage } from '../../map/createStage';
import { drawerOf } from '../../panel/parts/drawerOf';

/**
 * Escape goes back one level: from the full-height drawer to half height, from the panel to the
 * mark that it describes, from the mark or the step to the whole map, and finally resets the
 * positions of dragged nodes. In list and matrix the mark is a row or a cell. Returns the undo.
 */
export function attachEscape(
  root: HTMLElement,
  store: MapStore,
  stage: () => Stage | null,
): () => void {
  const onKeyDown = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
    if (event.defaultPrevented) return;
    const { selection, chooser, goBack, drawer, setDrawer, view } = store.getState();
    const hasDrawer = drawerOf(root) !== null;
    const inPanel =
      event.target instanceof Element && event.target.closest('[data-panel]') !== null;
    const drawing = view === 'map' ? stage() : null;
    const focusMark = () =>
      drawing && selection ? drawing.focusMark(selection) : findSelected(root)?.focus();
    // A step of the argument has no mark: from its page, Escape leads to the whole map.
    const isMark = selection !== null && selection.kind !== 'step';
    const hasMark = isMark && (drawing ?? findSelected(root)) !== null;
    if (hasDrawer && drawer === 'full') setDrawer('half');
    else if (inPanel && hasMark && chooser === null) focusMark();
    else if (!goBack()) {
      if (hasDrawer && drawer !== 'peek') setDrawer('peek');
      else {
        drawing?.resetPositions();
        return;
      }
    }
    // Otherwise Escape would close a host's dialog that contains the map.
    event.preventDefault();
  };
  // Listens on the root node: (1) after React, so that Search can `preventDefault`; (2) on our own
  // page nothing has the focus at first, and the event targets `<body>`.
  const rootNode = root.getRootNode();
  rootNode.addEventListener('keydown', onKeyDown);
  return () => rootNode.removeEventListener('keydown', onKeyDown);
}

/** The row or cell of the selection; of two, the one in the tab order. */
function findSelected(root: HTMLElement): HTMLElement | null {
  const selected = (mark: string) => root.querySelector<HTMLElement>(`.ew-view ${mark}`);
  return selected('[aria-pressed="true"][tabindex="0"]') ?? selected('[aria-current="true"]');
}
