import type { Point } from '../../geometry/curve';
import { edgeTarget, type Target } from '../../graph/target';
import type { MapState, MapStore } from '../../state/store';
import type { Region } from '../camera';
import { regionOf } from '../region';

export interface FramingCallbacks {
  /** Where a target is seen: the ends of a line, the place of a node; frame units. */
  placesOf(target: Target): readonly Point[];
  frame(places: readonly Point[], region: Region): void;
  /** The selection is gone or the sheet lowered: the whole picture again, if framing had moved it. */
  rest(): void;
  /** How many CSS px of the window's lower edge something else covers: the sheet of a narrow map. */
  coveredPx(): number;
}

/** The sheet has come to its new height by then (DESIGN: 240 ms). */
const SETTLED_MS = 260;
const FRAMED_BY = ['selection', 'chooser', 'sheet', 'view'] as const;

/** Keeps what is selected, or asked about, in sight: inside the window, above the sheet. Returns the undo. */
export function attachFraming(
  svg: SVGSVGElement,
  store: MapStore,
  callbacks: FramingCallbacks,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = ({ selection, chooser, sheet }: MapState) => {
    const targets = chooser?.map(edgeTarget) ?? (selection ? [selection] : []);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const region = regionOf(svg, callbacks.coveredPx());
      if (targets.length === 0 || sheet === 'peek') callbacks.rest();
      else if (region) callbacks.frame(targets.flatMap(callbacks.placesOf), region);
    }, SETTLED_MS);
  };
  if (store.getState().selection || store.getState().chooser) look(store.getState());
  const unsubscribe = store.subscribe((state, previous) => {
    const isSame = FRAMED_BY.every((key) => state[key] === previous[key]);
    if (!isSame) look(state);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
