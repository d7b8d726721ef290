import { startTransition, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { isSameLanguage } from '../format/isSameLanguage';
import type { SolvedLayout } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { EMPTY_URL_STATE, type UrlState, type ViewMode } from '../state/urlState';
import type { PublishedFiles } from '../share/shareLinks';
import { loadOptional } from '../i18n/loadOptional';
import { createMapStore, type MapStore } from '../state/store';
import { loadPages } from '../panel/loadPages';
import { loadViews } from '../panel/loadViews';
import { ShareLinksContext } from '../panel/share/ShareLinksContext';
import { loadStage } from '../map/loadStage';
import type { Stage } from '../map/createStage';
import { App } from './App';
import { attachUrl, type UrlBinding } from './attachUrl';
import { loadAccessibility } from './loadAccessibility';
import type { Loaded } from './readDataset';
import type { Settings } from './settings';
import { createLayoutProvider } from './createLayoutProvider';
import type { LocalizedMap } from './localizeMap';

export interface MapOptions {
  readonly graph: Graph;
  /** Solved places; null: the map settles itself. */
  readonly layout: SolvedLayout | null;
  /** The dataset's texts by language; null where it has only one. */
  readonly raw: { readonly lang: string } | null;
  /** The language of the dataset's texts to begin with; left out: its own, as the build has drawn it. */
  readonly lang?: string | null;
  /** The view that the build has drawn, where that is not the map. Its ids begin with this. */
  readonly prerenderedView?: ViewMode | undefined;
  /** What an address is laid over, where there is one. */
  readonly initial?: Partial<UrlState>;
  /** Where the map keeps its address; null: nowhere. */
  readonly urlBinding: UrlBinding | null;
  readonly publishedFiles: PublishedFiles;
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
  readonly setLanguage: (lang: string) => Promise<void>;
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
    prerenderedView,
    initial = {},
    urlBinding,
    publishedFiles,
    settings,
    onReady,
  }: MapOptions,
): Promise<MountedMap> {
  // Comes while the rest is worked out.
  void loadStage();
  void loadAccessibility();
  const own: LocalizedMap = { graph, layoutFor: await createLayoutProvider(graph, layout) };
  const localize = async (language: string, messagesLang: string): Promise<LocalizedMap> => {
    if (!raw && isSameLanguage(messagesLang, graph.dataset.lang)) return own;
    const module = await loadOptional(import('./localizeMap'));
    // A map in another language is better than none.
    return (
      module?.localizeMap(raw ?? graph.dataset, { lang: language, messagesLang }, own.layoutFor) ??
      own
    );
  };
  let now = lang ? await localize(lang, settings.messages.lang) : own;
  const store = createMapStore(now.graph, prerenderedView && { view: prerenderedView });
  // After the store was made: what the build drew is its initial state, and these are changes to it.
  if (Object.keys(initial).length > 0)
    store.getState().applyUrlState({ ...EMPTY_URL_STATE, ...initial });
  const detachUrl = urlBinding && attachUrl(store, urlBinding);
  // What the address opens stands in the first picture.
  const { selection, view } = store.getState();
  await Promise.all([selection && loadPages(), view !== 'map' && loadViews()]);
  const isPrerendered = container.firstElementChild !== null;
  // Taken over as the build has written it.
  const panelStyles = container.querySelector('link')?.getAttribute('href') ?? undefined;
  let stage: Stage | null = null;
  const onStage = (now: Stage | null) => {
    stage = now;
  };
  const app = (wanted: Settings) => (
    <ShareLinksContext value={publishedFiles}>
      <App
        {...{ store, panelStyles, onReady, onStage }}
        layoutFor={now.layoutFor}
        settings={wanted}
        messages={wanted.messages}
        staticDrawing={isPrerendered ? '' : null}
        staticList={isPrerendered ? '' : null}
      />
    </ShareLinksContext>
  );
  let current = settings;
  const root = render(container, app(current), prerenderedView);
  return {
    store,
    toSVG: async () => {
      const { mapToSvg } = await import('./mapToSvg');
      return mapToSvg(container, store, current.messages, stage ?? now);
    },
    set: (wanted) => {
      current = wanted;
      root.render(app(wanted));
    },
    setLanguage: async (language) => {
      const localized = await localize(language, current.messages.lang);
      if (localized === now) return;
      now = localized;
      // Names and the places they stand at in one render.
      flushSync(() => {
        store.setState({ graph: localized.graph });
        root.render(app(current));
      });
    },
    stop: () => {
      detachUrl?.();
      root.unmount();
    },
  };
}

/** Instead of a map that is missing or broken: what is wrong with it. Null, and nothing changed, where that cannot come either. */
export async function mountError(
  container: HTMLElement,
  loaded: Exclude<Loaded, { kind: 'map' }>,
  { messages, theme, embedded }: Settings,
): Promise<Root | null> {
  const module = await loadOptional(import('./ErrorPage'));
  if (!module) return null;
  container.replaceChildren();
  return render(container, <module.ErrorPage {...{ loaded, messages, theme, embedded }} />);
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
