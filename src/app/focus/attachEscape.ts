import { isDrawn } from '../../graph/target';
import type { MapStore } from '../../state/store';
import type { Stage } from '../../map/createStage';

/**
 * Escape goes back one level: from a sheet over the whole map to half of it, from the panel to the mark that it tells of, from
 * the mark or the step to the whole map, and at last every dragged node to its place. In list and matrix the mark is a row or a cell. Returns
 * the undo.
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
    const hasDrawer = (root.querySelector<HTMLElement>('.ew-sheet')?.offsetHeight ?? 0) > 0;
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
    // A dialog of the host's around the map stays open.
    event.preventDefault();
  };
  // After React, whose search may take Escape for its own; and of a page of the map's own all of it, for at first nothing has the focus.
  const rootNode = root.getRootNode();
  rootNode.addEventListener('keydown', onKeyDown);
  return () => rootNode.removeEventListener('keydown', onKeyDown);
}

/** The row or cell of what is chosen, that of two to which the keyboard would come. */
function findSelected(root: HTMLElement): HTMLElement | null {
  const selected = (mark: string) => root.querySelector<HTMLElement>(`.ew-view ${mark}`);
  return selected('[aria-pressed="true"][tabindex="0"]') ?? selected('[aria-current="true"]');
}
