import type { Point } from '../../geometry/curve';
import { edgeTarget, type Target } from '../../graph/target';
import { createDrawerDelay } from '../../state/createDrawerDelay';
import type { MapState, MapStore } from '../../state/store';
import type { Region } from '../camera';
import { regionOf } from '../region';

export interface CameraCallbacks {
  /** The boxes of all that a target shows, as their corners; layout units. */
  outlineOf(target: Target): readonly Point[];
  fitTo(points: readonly Point[], region: Region): void;
  /**
   * Nothing is selected any more, or the drawer went down: fit the whole drawing again, if `frame`
   * had moved it.
   */
  undoFit(): void;
  /** How many CSS px of the window's lower edge are covered: the drawer of a narrow map. */
  coveredPx(): number;
  /**
   * Calls `action` once `coveredPx` has stopped changing (at once if it is not changing), and again
   * if it changes later. Returns the undo.
   */
  whenCoverRests(action: () => void): () => void;
}

const WATCHED_KEYS = ['selection', 'chooser', 'sentence', 'drawer', 'view'] as const;

/**
 * Keeps what is selected or asked about in view: inside the window, above the drawer. Returns the
 * undo.
 */
export function attachCamera(
  svg: SVGSVGElement,
  store: MapStore,
  callbacks: CameraCallbacks,
): () => void {
  const { schedule, stop } = createDrawerDelay(callbacks.whenCoverRests);
  // If a key moves the focus meanwhile, that mark stays visible, too (WCAG 2.4.11).
  const focusedTargets = () => {
    const { focused } = store.getState();
    return focused && svg.querySelector(':focus-visible') ? [focused.target] : [];
  };
  const update = ({ selection, chooser, sentence, drawer }: MapState) => {
    const targets = (chooser ?? sentence?.edges)?.map(edgeTarget) ?? (selection ? [selection] : []);
    schedule(() => {
      const region = regionOf(svg, callbacks.coveredPx());
      const points = targets.flatMap(callbacks.outlineOf);
      const around = focusedTargets().flatMap(callbacks.outlineOf);
      if (points.length === 0 || drawer === 'peek') callbacks.undoFit();
      else if (region) callbacks.fitTo([...points, ...around], region);
    });
  };
  if (store.getState().selection || store.getState().chooser) update(store.getState());
  const unsubscribe = store.subscribe((state, previous) => {
    const isSame = WATCHED_KEYS.every((key) => state[key] === previous[key]);
    if (!isSame) update(state);
  });
  return () => {
    stop();
    unsubscribe();
  };
}
