import type { Positions } from '../../geometry/types';
import type { MapStore } from '../../state/store';
import type { CanvasScene } from './canvasScene';
import { nodeOnCanvas, type Projection } from './projection';

/** The interface for scripts that measure a page; see docs/contract.md, section 10. */
export interface Bench {
  readonly ids: readonly string[];
  /** x and y of each node in turn, layout units. */
  positions(): readonly number[];
  /** The position of node `i` in the window, CSS px. */
  screenOf(i: number): readonly [x: number, y: number];
  zoom(): number;
  /**
   * Calls back with `node:<id>` and so on, or null, when a selection has been handed to the canvas.
   */
  onSelect(callback: (target: string | null) => void): void;
}

interface Measured {
  readonly scene: CanvasScene;
  readonly store: MapStore;
  readonly surface: Element;
  readonly positions: Positions;
  projection(): Projection;
  zoom(): number;
}

declare global {
  interface Window {
    __edgewiseBench?: Bench;
  }
}

/** Provides `window.__edgewiseBench` if the page's URL has `?bench`. Returns the undo. */
export function attachBench({
  scene,
  store,
  surface,
  positions,
  projection,
  zoom,
}: Measured): () => void {
  if (!new URLSearchParams(location.search).has('bench')) return () => undefined;
  const listeners = new Set<(target: string | null) => void>();
  const bench: Bench = {
    // Not kept, so that it does not count as memory of the map.
    get ids() {
      return scene.graph.nodes.map(({ id }) => id);
    },
    positions: () => [...positions],
    screenOf: (i) => {
      const box = surface.getBoundingClientRect();
      const { x, y } = nodeOnCanvas(projection(), positions, i);
      return [box.left + x, box.top + y];
    },
    zoom,
    onSelect: (callback) => {
      listeners.add(callback);
    },
  };
  window.__edgewiseBench = bench;
  const unsubscribe = store.subscribe(({ selection }, previous) => {
    if (selection === previous.selection) return;
    const target = selection && `${selection.kind}:${selection.id}`;
    // After the paint, which is a microtask, too.
    queueMicrotask(() => listeners.forEach((listener) => listener(target)));
  });
  return () => {
    unsubscribe();
    if (window.__edgewiseBench === bench) delete window.__edgewiseBench;
  };
}
