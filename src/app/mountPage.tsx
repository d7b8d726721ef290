import { createRoot } from 'react-dom/client';
import { FRAMES } from '../layout/frames';
import { settle } from '../layout/settle';
import type { FrameName, SolvedFrame, SolvedLayout } from '../layout/types';
import type { Graph } from '../model/graph';
import { decodeAddress } from '../state/address';
import { createMapStore } from '../state/store';
import { en } from '../state/words/en';
import { App } from './App';
import { attachAddress } from './attachAddress';
import { ErrorPage } from './ErrorPage';
import { loadDataset } from './loadDataset';

/** The page itself: loads one map into `container` and ties it to the page's address. */
export async function mountPage(container: HTMLElement, folder: string): Promise<void> {
  const root = createRoot(container);
  const loaded = await loadDataset(folder);
  if (loaded.kind !== 'map') {
    root.render(<ErrorPage loaded={loaded} words={en} />);
    return;
  }
  const { graph, layout } = loaded;
  const store = createMapStore(graph, decodeAddress(window.location.hash, graph));
  attachAddress(store, window);
  root.render(<App store={store} words={en} solve={solverOf(graph, layout)} />);
}

/** Solved places where the map brings them, else an anchored simulation; each frame is worked out once. */
function solverOf(graph: Graph, layout: SolvedLayout | null): (frame: FrameName) => SolvedFrame {
  const known = new Map<FrameName, SolvedFrame>();
  return (name) => {
    const frame =
      known.get(name) ??
      layout?.frames.find((solved) => solved.frame === name) ??
      settle(graph, FRAMES[name]);
    known.set(name, frame);
    return frame;
  };
}
