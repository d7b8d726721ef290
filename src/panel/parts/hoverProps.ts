import type { Target } from '../../graph/target';
import type { MapStore } from '../../state/store';

/** What a button that stands for a mark does: pointed at or focused it previews the mark, pressed it chooses it. */
export function hoverProps(store: MapStore, target: Target) {
  const { hover, select } = store.getState();
  const show = () => hover(target);
  const stop = () => hover(null);
  return {
    onPointerEnter: show,
    onPointerLeave: stop,
    onFocus: show,
    onBlur: stop,
    // The button may be gone after the choice, and then neither leave nor blur would come.
    onClick: () => {
      stop();
      select(target);
    },
  };
}
