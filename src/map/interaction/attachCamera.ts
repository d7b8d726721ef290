import type { Point } from '../../geometry/curve';
import { edgeTarget, type Target } from '../../graph/target';
import { DRAWER_SETTLED_MS } from '../../state/drawer';
import type { MapState, MapStore } from '../../state/store';
import type { Region } from '../camera';
import { regionOf } from '../region';

export interface CameraCallbacks {
  /** Points of a target: the ends of an edge, the position of a node; layout units. */
  pointsOf(target: Target): readonly Point[];
  fitTo(points: readonly Point[], region: Region): void;
  /**
   * Nothing is selected any more, or the drawer went down: fit the whole drawing again, if `frame`
   * had moved it.
   */
  undoFit(): void;
  /** How many CSS px of the window's lower edge are covered: the drawer of a narrow map. */
  coveredPx(): number;
}

const WATCHED_KEYS = ['selection', 'chooser', 'drawer', 'view'] as const;

/**
 * Keeps what is selected or asked about in view: inside the window, above the drawer. Returns the
 * undo.
 */
export function attachCamera(
  svg: SVGSVGElement,
  store: MapStore,
  callbacks: CameraCallbacks,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = ({ selection, chooser, drawer }: MapState) => {
    const targets = chooser?.map(edgeTarget) ?? (selection ? [selection] : []);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const region = regionOf(svg, callbacks.coveredPx());
      if (targets.length === 0 || drawer === 'peek') callbacks.undoFit();
      else if (region) callbacks.fitTo(targets.flatMap(callbacks.pointsOf), region);
    }, DRAWER_SETTLED_MS);
  };
  if (store.getState().selection || store.getState().chooser) update(store.getState());
  const unsubscribe = store.subscribe((state, previous) => {
    const isSame = WATCHED_KEYS.every((key) => state[key] === previous[key]);
    if (!isSame) update(state);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
