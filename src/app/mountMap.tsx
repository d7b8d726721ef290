import { startTransition, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { FRAMES } from '../layout/frames';
import type { FrameName, SolvedFrame, SolvedLayout } from '../layout/types';
import type { Graph } from '../model/graph';
import { EMPTY_ADDRESS, type AddressState } from '../state/address';
import type { Published } from '../state/published';
import { createMapStore, type MapStore } from '../state/store';
import { bringPages } from '../panel/bringPages';
import { bringViews } from '../panel/bringViews';
import { PublishedContext } from '../panel/PublishedContext';
import { bringStage } from '../view/bringStage';
import type { Stage } from '../view/createStage';
import { buildScene } from '../view/scene';
import { App } from './App';
import { attachAddress, type AddressHome } from './attachAddress';
import { bringReader } from './bringReader';
import type { Loaded } from './readDataset';
import type { Settings } from './settings';
import { solverOf } from './solverOf';

export interface MapOptions {
  readonly graph: Graph;
  /** Solved places; null: the map settles itself. */
  readonly layout: SolvedLayout | null;
  /** The graph in another language; null where the dataset has only one. */
  readonly tellIn: ((lang: string) => Graph) | null;
  /** The language of the dataset's texts to begin with; left out: its own, as the build has drawn it. */
  readonly lang?: string | null;
  /** What an address is laid over, where there is one. */
  readonly initial?: Partial<AddressState>;
  /** Where the map keeps its address; null: nowhere. */
  readonly address: AddressHome | null;
  readonly published: Published;
  readonly settings: Settings;
  /** The settled picture stands in the document (it is painted with the next frame). */
  readonly onReady?: () => void;
}

export interface MountedMap {
  readonly store: MapStore;
  /** The drawing as it stands, or would stand where a list is seen, as the text of an SVG file. */
  readonly toSVG: () => Promise<string>;
  /** Not before `onReady`: what the build has drawn has to be awake. */
  readonly set: (settings: Settings) => void;
  /** The dataset's own texts in this language, as far as it has them. Not before `onReady`. */
  readonly tell: (lang: string) => Promise<void>;
  /** Takes the map out of its container and frees all it holds. */
  readonly stop: () => void;
}

/** Brings a map to life in `container`: wakes up what the build has drawn there, or draws it. */
export async function mountMap(
  container: HTMLElement,
  { graph, layout, tellIn, lang, initial = {}, address, published, settings, onReady }: MapOptions,
): Promise<MountedMap> {
  // Comes while the rest is worked out.
  void bringStage().catch(() => undefined);
  void bringReader().catch(() => undefined);
  const solveOwn = await solverOf(graph, layout);
  const tellMap = async (language: string) => {
    const told = tellIn?.(language);
    if (!told) return { told: graph, solve: solveOwn };
    const { relabel } = await import('../layout/relabel');
    return { told, solve: relabel(told, solveOwn) };
  };
  const first = lang ? await tellMap(lang) : { told: graph, solve: solveOwn };
  let { solve } = first;
  const store = createMapStore(first.told);
  // After the store was made: what the build drew is its initial state, and these are changes to it.
  if (Object.keys(initial).length > 0)
    store.getState().openAddress({ ...EMPTY_ADDRESS, ...initial });
  const letGoOfAddress = address && attachAddress(store, address);
  // What the address opens stands in the first picture.
  const { selection, view } = store.getState();
  await Promise.all([selection && bringPages(), view !== 'map' && bringViews()]).catch(
    () => undefined,
  );
  const isDrawn = container.firstElementChild !== null;
  // Taken over as the build has written it.
  const panelStyles = container.querySelector('link')?.getAttribute('href') ?? undefined;
  let stage: Stage | null = null;
  const onStage = (now: Stage | null) => {
    stage = now;
  };
  const app = (now: Settings) => (
    <PublishedContext value={published}>
      <App
        {...{ store, solve, panelStyles, onReady, onStage }}
        settings={now}
        words={now.words}
        drawn={isDrawn ? '' : null}
        listed={isDrawn ? '' : null}
      />
    </PublishedContext>
  );
  let current = settings;
  const root = render(container, app(current));
  return {
    store,
    toSVG: async () => {
      const drawing = container.querySelector('[data-edgewise]');
      if (!drawing) throw new Error('there is no map');
      const { createPictures } = await import('./createPictures');
      const at = stage ?? stillOf(store.getState().graph, solve);
      return createPictures(drawing, store, current.words, at).toSVG();
    },
    set: (now) => {
      current = now;
      root.render(app(now));
    },
    tell: async (language) => {
      if (!tellIn) return;
      const now = await tellMap(language);
      // Names and the places they stand at in one render.
      flushSync(() => {
        ({ solve } = now);
        store.setState({ graph: now.told });
        root.render(app(current));
      });
    },
    stop: () => {
      letGoOfAddress?.();
      root.unmount();
    },
  };
}

/** The drawing of a map that nobody has looked at yet. */
function stillOf(graph: Graph, solve: (frame: FrameName) => SolvedFrame) {
  const scene = buildScene(graph, FRAMES.desk, solve('desk'));
  return { scene, readPositions: () => scene.home };
}

/** Instead of a map that is missing or broken: what is wrong with it. */
export async function mountError(
  container: HTMLElement,
  loaded: Exclude<Loaded, { kind: 'map' }>,
  { words, theme, embedded }: Settings,
): Promise<Root> {
  const { ErrorPage } = await import('./ErrorPage');
  container.replaceChildren();
  return render(container, <ErrorPage {...{ loaded, words, theme, embedded }} />);
}

/** What the build has drawn is woken in slices of 5 ms, the part that a reader touches first; nothing of it changes its looks. */
function render(container: HTMLElement, content: ReactElement): Root {
  if (container.firstElementChild) return hydrateInSlices(container, content);
  const root = createRoot(container);
  root.render(content);
  return root;
}

function hydrateInSlices(container: HTMLElement, content: ReactElement): Root {
  let root: Root | undefined;
  startTransition(() => {
    root = hydrateRoot(container, content);
  });
  // `startTransition` has run it by now.
  return root ?? hydrateRoot(container, content);
}
