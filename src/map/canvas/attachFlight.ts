import type { Point } from '../../geometry/curve';
import { nodeTarget, type Target } from '../../graph/target';
import { createDrawerWait } from '../../state/drawerWait';
import type { MapState, MapStore } from '../../state/store';
import { visibleOf } from '../../state/visible';
import { fitPoints, panToPoints, type CameraTransform, type Region } from '../camera';
import type { Camera } from '../interaction/attachZoom';

interface Callbacks {
  /** In the units of the camera. */
  pointsOf(target: Target): readonly Point[];
  /** The part of the drawing that nothing covers. */
  region(): Region;
  /** The camera's scale at which everything is read. */
  readingScale(): number;
  /** See `CameraCallbacks`. */
  whenCoverRests(action: () => void): () => void;
  /** Whether the change of the store comes from a pointer on the drawing. */
  isByPointer(): boolean;
}

/** Isolated surroundings fill the drawing, but no more than at this share of the reading scale. */
const LARGEST_SHARE = 1.2;

/**
 * Flies to what is selected anywhere else than on the drawing, by search, list or address, and near
 * enough to read it; and to isolated surroundings. What a pointer has selected is visible: it is
 * only moved out from under the drawer. Returns the undo.
 */
export function attachFlight(store: MapStore, camera: Camera, callbacks: Callbacks): () => void {
  const wait = createDrawerWait((action) => callbacks.whenCoverRests(action));
  const flyTo = (target: Target) => {
    const points = callbacks.pointsOf(target);
    if (points.length === 0) return;
    const k = Math.max(camera.read().k, callbacks.readingScale());
    camera.moveTo(fitPoints(points, callbacks.region(), centredOn(points, k, callbacks.region())));
  };
  const uncover = (target: Target) => {
    const points = callbacks.pointsOf(target);
    const now = camera.read();
    if (points.length > 0) camera.moveTo(panToPoints(points, callbacks.region(), now));
  };
  const showSurroundings = (state: MapState) => {
    const points = [...visibleOf(state).nodes].flatMap((id) => callbacks.pointsOf(nodeTarget(id)));
    const k = LARGEST_SHARE * callbacks.readingScale();
    camera.moveTo(fitPoints(points, callbacks.region(), centredOn(points, k, callbacks.region())));
  };
  const first = store.getState().selection;
  if (first) wait.start(() => flyTo(first));
  const unsubscribe = store.subscribe((state, previous) => {
    const { selection, isolated, isolatedDistance } = state;
    if (
      isolated !== null &&
      (isolated !== previous.isolated || isolatedDistance !== previous.isolatedDistance)
    )
      wait.start(() => showSurroundings(state));
    else if (selection !== previous.selection) {
      wait.stop();
      if (selection === null) return;
      const move = callbacks.isByPointer() ? uncover : flyTo;
      wait.start(() => move(selection));
    }
  });
  return () => {
    wait.stop();
    unsubscribe();
  };
}

function centredOn(
  points: readonly Point[],
  k: number,
  { left, right, top, bottom }: Region,
): CameraTransform {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return {
    k,
    x: (left + right) / 2 - k * middle(points.map(({ x }) => x)),
    y: (top + bottom) / 2 - k * middle(points.map(({ y }) => y)),
  };
}
