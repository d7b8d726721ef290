import { startTransition, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { isSameLanguage } from '../format/isSameLanguage';
import { FRAMES } from '../geometry/layoutSizes';
import type { SolvedLayout } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { EMPTY_ADDRESS, type AddressState, type View } from '../state/urlState';
import type { Published } from '../share/shareLinks';
import { bring } from '../i18n/loadOptional';
import { createMapStore, type MapStore } from '../state/store';
import { bringPages } from '../panel/loadPages';
import { bringViews } from '../panel/loadViews';
import { PublishedContext } from '../panel/share/ShareLinksContext';
import { bringStage } from '../map/loadStage';
import type { Stage } from '../map/createStage';
import { buildScene } from '../map/scene';
import { App } from './App';
import { attachAddress, type AddressHome } from './attachUrl';
import { bringReader } from './loadReader';
import type { Loaded } from './readDataset';
import type { Settings } from './settings';
import { solverOf } from './solverOf';
import type { ToldMap } from './localizeMap';

export interface MapOptions {
  readonly graph: Graph;
  /** Solved places; null: the map settles itself. */
  readonly layout: SolvedLayout | null;
  /** The dataset's texts by language; null where it has only one. */
  readonly raw: { readonly lang: string } | null;
  /** The language of the dataset's texts to begin with; left out: its own, as the build has drawn it. */
  readonly lang?: string | null;
  /** The view that the build has drawn, where that is not the map. Its ids begin with this. */
  readonly drawn?: View | undefined;
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
  {
    graph,
    layout,
    raw,
    lang,
    drawn,
    initial = {},
    address,
    published,
    settings,
    onReady,
  }: MapOptions,
): Promise<MountedMap> {
  // Comes while the rest is worked out.
  void bringStage();
  void bringReader();
  const own: ToldMap = { graph, solve: await solverOf(graph, layout) };
  const tellMap = async (language: string, spoken: string): Promise<ToldMap> => {
    if (!raw && isSameLanguage(spoken, graph.dataset.lang)) return own;
    const module = await bring(import('./localizeMap'));
    // A map in another language is better than none.
    return module?.tellMap(raw ?? graph.dataset, { lang: language, spoken }, own.solve) ?? own;
  };
  let now = lang ? await tellMap(lang, settings.words.lang) : own;
  const store = createMapStore(now.graph, drawn && { view: drawn });
  // After the store was made: what the build drew is its initial state, and these are changes to it.
  if (Object.keys(initial).length > 0)
    store.getState().openAddress({ ...EMPTY_ADDRESS, ...initial });
  const letGoOfAddress = address && attachAddress(store, address);
  // What the address opens stands in the first picture.
  const { selection, view } = store.getState();
  await Promise.all([selection && bringPages(), view !== 'map' && bringViews()]);
  const isDrawn = container.firstElementChild !== null;
  // Taken over as the build has written it.
  const panelStyles = container.querySelector('link')?.getAttribute('href') ?? undefined;
  let stage: Stage | null = null;
  const onStage = (now: Stage | null) => {
    stage = now;
  };
  const app = (wanted: Settings) => (
    <PublishedContext value={published}>
      <App
        {...{ store, panelStyles, onReady, onStage }}
        solve={now.solve}
        settings={wanted}
        words={wanted.words}
        drawn={isDrawn ? '' : null}
        listed={isDrawn ? '' : null}
      />
    </PublishedContext>
  );
  let current = settings;
  const root = render(container, app(current), drawn);
  return {
    store,
    toSVG: async () => {
      const drawing = container.querySelector('[data-edgewise]');
      if (!drawing) throw new Error('there is no map');
      const brought = await bring(import('../picture/createPictures'));
      if (!brought) throw new Error('what makes pictures could not be loaded');
      const at = stage ?? stillOf(now);
      return brought.createPictures(drawing, store, current.words, at).toSVG();
    },
    set: (wanted) => {
      current = wanted;
      root.render(app(wanted));
    },
    tell: async (language) => {
      const told = await tellMap(language, current.words.lang);
      if (told === now) return;
      now = told;
      // Names and the places they stand at in one render.
      flushSync(() => {
        store.setState({ graph: told.graph });
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
function stillOf({ graph, solve }: ToldMap) {
  const scene = buildScene(graph, FRAMES.desk, solve('desk'));
  return { scene, readPositions: () => scene.home };
}

/** Instead of a map that is missing or broken: what is wrong with it. Null, and nothing changed, where that cannot come either. */
export async function mountError(
  container: HTMLElement,
  loaded: Exclude<Loaded, { kind: 'map' }>,
  { words, theme, embedded }: Settings,
): Promise<Root | null> {
  const brought = await bring(import('./ErrorPage'));
  if (!brought) return null;
  container.replaceChildren();
  return render(container, <brought.ErrorPage {...{ loaded, words, theme, embedded }} />);
}

/** What the build has drawn is woken in slices of 5 ms, the part that a reader touches first; nothing of it changes its looks. */
function render(container: HTMLElement, content: ReactElement, prefix = ''): Root {
  if (container.firstElementChild) return hydrateInSlices(container, content, prefix);
  const root = createRoot(container);
  root.render(content);
  return root;
}

function hydrateInSlices(container: HTMLElement, content: ReactElement, prefix: string): Root {
  let root: Root | undefined;
  const hydrate = () => (root = hydrateRoot(container, content, { identifierPrefix: prefix }));
  startTransition(() => void hydrate());
  // `startTransition` has run it by now.
  return root ?? hydrate();
}
