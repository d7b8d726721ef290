import { isDrawn } from '../../graph/target';
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
    if (event.defaultPrevented || hasPopover(root)) return;
    const { selection, chooser, goBack, drawer, setDrawer, view } = store.getState();
    const hasDrawer = drawerOf(root) !== null;
    const inPanel =
      event.target instanceof Element && event.target.closest('[data-panel]') !== null;
    const drawing = view === 'map' ? stage() : null;
    const focusMark = () =>
      drawing && selection ? drawing.focusMark(selection) : findSelected(root)?.focus();
    // A step or a pair has no mark: from its page there is only the way out.
    const isMark = selection !== null && isDrawn(selection);
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

/** Escape closes the legend, which the browser does itself. */
function hasPopover(root: HTMLElement): boolean {
  // Where popovers are not supported, the selector `:popover-open` throws.
  return 'popover' in root && root.querySelector(':popover-open') !== null;
}

/** The row or cell of the selection; of two, the one in the tab order. */
function findSelected(root: HTMLElement): HTMLElement | null {
  const selected = (mark: string) => root.querySelector<HTMLElement>(`.ew-view ${mark}`);
  return selected('[aria-pressed="true"][tabindex="0"]') ?? selected('[aria-current="true"]');
}
