import type { Target } from '../../graph/target';
import type { MapStore } from '../../state/store';

/**
 * Event handlers of a button that stands for a mark: hover and focus preview the mark, a press
 * selects it.
 */
export function hoverProps(store: MapStore, target: Target) {
  const { hover, select } = store.getState();
  const show = () => hover(target);
  const stop = () => hover(null);
  return {
    onPointerEnter: show,
    onPointerLeave: stop,
    onFocus: show,
    onBlur: stop,
    // The selection may remove the button, and then neither leave nor blur would follow.
    onClick: () => {
      stop();
      select(target);
    },
  };
}
