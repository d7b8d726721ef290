import type { Target } from '../../graph/target';
import type { MapStore } from '../../state/store';

/**
 * Event handlers of a button that stands for a mark: hover and focus preview the mark, a press
 * selects it. Hovered is what the pointer moves over, not what appears below a pointer at rest: a
 * page that a press has opened. React hears no `pointerenter` then, but Preact does.
 */
export function hoverProps(store: MapStore, target: Target) {
  const { hover, select } = store.getState();
  const show = () => hover(target);
  const stop = () => hover(null);
  return {
    onPointerMove: show,
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
