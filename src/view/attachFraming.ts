import type { Point } from '../layout/curve';
import { edgeTarget, type Target } from '../model/target';
import type { MapState, MapStore } from '../state/store';
import type { Region } from './framing';

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
const FRAMED_BY = ['selection', 'chooser', 'sheet'] as const;

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

/** The part of the drawing that can be seen; null where almost nothing of it is in the window. */
function regionOf(svg: SVGSVGElement, coveredPx: number): Region | null {
  const matrix = svg.getScreenCTM()?.inverse();
  if (!matrix) return null;
  const box = svg.getBoundingClientRect();
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, window.innerHeight - coveredPx);
  if (bottom - top < LEAST_REGION_PX) return null;
  const a = new DOMPoint(box.left, top).matrixTransform(matrix);
  const b = new DOMPoint(box.right, bottom).matrixTransform(matrix);
  return { left: a.x, top: a.y, right: b.x, bottom: b.y };
}

const LEAST_REGION_PX = 96;
