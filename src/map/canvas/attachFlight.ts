import type { Point } from '../../geometry/curve';
import { nodeTarget, type Target } from '../../graph/target';
import { createDrawerDelay } from '../../state/createDrawerDelay';
import type { MapState, MapStore } from '../../state/store';
import { visibleOf } from '../../state/visible';
import { fitPoints, type CameraTransform, type Region } from '../camera';
import type { Camera } from '../interaction/attachZoom';

interface Callbacks {
  /** In the units of the camera. */
  pointsOf(target: Target): readonly Point[];
  /** The part of the drawing that nothing covers. */
  region(): Region;
  /** The camera scale at which all text is legible. */
  readingScale(): number;
  /** Whether a pointer on the drawing has caused the change of the store. */
  isByPointer(): boolean;
  /** As for `attachCamera`. */
  whenCoverRests(action: () => void): () => void;
}

/** Isolated surroundings fill the drawing, up to this multiple of the reading scale. */
const LARGEST_SHARE = 1.2;

/**
 * Moves the camera to isolated surroundings, and to a selection made outside the drawing (by
 * search, list or URL), close enough to read it. A selection made with a pointer is visible already
 * and is only moved out from under the drawer. Returns the undo.
 */
export function attachFlight(store: MapStore, camera: Camera, callbacks: Callbacks): () => void {
  const { schedule, stop } = createDrawerDelay(callbacks.whenCoverRests);
  const flyTo = (target: Target) => {
    const points = callbacks.pointsOf(target);
    if (points.length === 0) return;
    const k = Math.max(camera.read().k, callbacks.readingScale());
    camera.moveTo(fitPoints(points, callbacks.region(), centredOn(points, k, callbacks.region())));
    // At the border of the map it may be covered still.
    uncover(target);
  };
  const uncover = (target: Target) => {
    const points = callbacks.pointsOf(target);
    if (points.length > 0) camera.fitTo(points, callbacks.region());
  };
  const showSurroundings = (state: MapState) => {
    const { nodes } = visibleOf(state);
    const points = [...nodes.keys()].flatMap((id) => callbacks.pointsOf(nodeTarget(id)));
    const k = LARGEST_SHARE * callbacks.readingScale();
    camera.moveTo(fitPoints(points, callbacks.region(), centredOn(points, k, callbacks.region())));
  };
  const first = store.getState().selection;
  if (first) schedule(() => flyTo(first));
  const unsubscribe = store.subscribe((state, previous) => {
    const { selection, isolated, isolatedDistance } = state;
    if (
      isolated !== null &&
      (isolated !== previous.isolated || isolatedDistance !== previous.isolatedDistance)
    )
      schedule(() => showSurroundings(state));
    else if (selection !== previous.selection && selection !== null) {
      const move = callbacks.isByPointer() ? uncover : flyTo;
      schedule(() => move(selection));
    } else if (isUncovered(state) && !isUncovered(previous)) schedule(() => camera.undoFit());
  });
  return () => {
    stop();
    unsubscribe();
  };
}

/** Nothing lies over the map for the sake of a selection. */
function isUncovered({ selection, drawer }: MapState): boolean {
  return selection === null || drawer === 'peek';
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
