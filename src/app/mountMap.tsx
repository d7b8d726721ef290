import { startTransition, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client';
import type { EdgeId } from '../format/types';
import type { SolvedLayout } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { EMPTY_URL_STATE, type UrlState, type ViewMode } from '../state/urlState';
import type { PublishedFiles } from '../share/shareLinks';
import { loadMessages } from '../i18n/loadMessages';
import { loadOptional } from '../i18n/loadOptional';
import { createMapStore, type MapStore } from '../state/store';
import { isShownEdge } from '../state/visible';
import { loadMoments } from './loadMoments';
import { loadPages } from '../panel/loadPages';
import { loadViews } from '../panel/loadViews';
import { ShareLinksContext } from '../panel/share/ShareLinksContext';
import { loadStage } from '../map/loadStage';
import type { Stage } from '../map/createStage';
import { App } from './App';
import { attachUrl, type UrlBinding } from './attachUrl';
import { loadAccessibility } from './loadAccessibility';
import { prerenderedLanguage } from './pageLanguage';
import type { Settings } from './settings';
import { createLayoutProvider, type LayoutProvider } from './createLayoutProvider';
import type { FirstDrawing } from './first/drawFirst';
import type { HydratedPart } from './first/keepForReplay';
import type { LocalizedMap } from './localizeMap';
import { loadLocalized } from './loadLocalized';

export interface MapOptions {
  readonly graph: Graph;
  /** The solved layout; null: positions are computed in the browser. */
  readonly layout: SolvedLayout | null;
  /** The dataset with its texts in all languages; null where it has only one. */
  readonly raw: { readonly lang: string } | null;
  /**
   * The preferred language of the dataset's texts; '' for the dataset's own. Untranslated texts
   * keep their language.
   */
  readonly lang: string;
  /**
   * The view mode that the build has prerendered, if not the map. React's ids get it as a prefix.
   */
  readonly prerenderedView?: ViewMode | undefined;
  /** Initial state, overridden by the URL. Ignored with `early`, whose store has it already. */
  readonly initial?: Partial<UrlState>;
  /** Where the map keeps its URL state; null: nowhere. */
  readonly urlBinding: UrlBinding | null;
  /** The map as it was set up before this code had loaded, if it was. */
  readonly early?: EarlyMap;
  readonly publishedFiles: PublishedFiles;
  readonly settings: Settings;
  /** When it aborts, mounting rejects at once and everything is undone. */
  readonly signal?: AbortSignal;
}

/**
 * A map set up before React has loaded: store, URL and, if it could be drawn, its first drawing.
 */
export interface EarlyMap extends LayoutProvider {
  readonly store: MapStore;
  readonly detachUrl: () => void;
  readonly first: FirstDrawing | null;
  /**
   * The map in the reader's language, if the container holds a shell (`createShell`) in that
   * language instead of prerendered HTML.
   */
  readonly localized?: LocalizedMap;
  /** Called once React responds in this part of the map, or later again. */
  readonly onHydrated: (part: HydratedPart) => void;
}

export interface MountedMap {
  readonly store: MapStore;
  /** Resolves when the drawing in its final state is in the document; the next frame paints it. */
  readonly drawn: Promise<void>;
  /**
   * The text of an SVG file of the drawing as it is shown, or as it would be where another view is
   * shown.
   */
  readonly toSVG: () => Promise<string>;
  readonly set: (settings: Settings) => void;
  /** Switches the dataset's original texts to this language where they are translated. */
  readonly setLanguage: (lang: string) => Promise<void>;
  /** Removes the map from its container and releases everything it holds. */
  readonly stop: () => void;
}

/**
 * Hydrates the map that is prerendered in `container`, in the language it was rendered in, and then
 * switches to `lang` and to the messages of `settings`. Renders from scratch where nothing is
 * prerendered. Resolves when the map is drawn, or at once in a container that is not displayed (a
 * host's closed tab), where nothing is drawn yet.
 */
export async function mountMap(
  container: HTMLElement,
  {
    graph,
    layout,
    raw,
    lang,
    prerenderedView,
    initial,
    urlBinding,
    early,
    publishedFiles,
    settings,
    signal,
  }: MapOptions,
): Promise<MountedMap> {
  if (!early?.first) {
    // Preloads in parallel with what follows.
    void loadStage();
    void loadAccessibility();
  }
  const { layoutFor, prepare, DeferredStage } =
    early ?? (await createLayoutProvider(graph, layout));
  const original: LocalizedMap = { graph, layoutFor };
  const localize = (language: string, messagesLang: string) =>
    loadLocalized(original, raw, { lang: language, messagesLang });
  const isPrerendered = container.firstElementChild !== null;
  const hasTexts = isPrerendered && !early?.localized;
  const prerenderedMessages = isPrerendered
    ? await loadMessages(prerenderedLanguage(container))
    : settings.messages;
  const inLanguage = () =>
    lang && !isPrerendered ? localize(lang, settings.messages.lang) : original;
  let shownMap = early?.localized ?? (await inLanguage());
  const store =
    early?.store ?? createMapStore(shownMap.graph, prerenderedView && { view: prerenderedView });
  // After creating the store: hydration needs the initial state that the build rendered, and these
  // are changes to it.
  if (initial && !early) store.getState().applyUrlState({ ...EMPTY_URL_STATE, ...initial });
  signal?.throwIfAborted();
  const detachUrl = early?.detachUrl ?? (urlBinding && attachUrl(store, urlBinding));
  let onFailed: (reason: unknown) => void = () => {};
  // What is awaited below may never settle: nothing is drawn in a container that has left the page.
  signal?.addEventListener('abort', () => {
    detachUrl?.();
    onFailed(signal.reason);
  });
  // The first render includes the page of the target in the URL.
  const { selection, view, when } = store.getState();
  const [moments] = await Promise.all([
    when && loadMoments(),
    (selection || when) && loadPages(),
    view !== 'map' && loadViews(),
  ]);
  if (moments) moments.attachHeld(store);
  signal?.throwIfAborted();
  let stage: Stage | null = null;
  const onStage = (next: Stage | null) => {
    stage = next;
  };
  let onReady = () => {};
  const drawn = new Promise<void>((resolve, reject) => {
    onReady = resolve;
    onFailed = reject;
  });
  let first = early?.first ?? null;
  let isStopped = false;
  const app = (wanted: Settings) => (
    <ShareLinksContext value={publishedFiles}>
      <App
        {...{ store, onReady, onStage }}
        first={first}
        onHydrated={early?.onHydrated}
        layoutFor={shownMap.layoutFor}
        DeferredStage={DeferredStage}
        settings={wanted}
        messages={wanted.messages}
        staticDrawing={isPrerendered ? '' : null}
        staticList={hasTexts ? '' : null}
      />
    </ShareLinksContext>
  );
  let current: Settings = { ...settings, messages: prerenderedMessages };
  const root = render(container, app(current), {
    identifierPrefix: prerenderedView ?? '',
    onUncaughtError: (reason) => {
      onFailed(reason);
      reportError(reason);
    },
    onRecoverableError: (reason) => {
      // Unmounting before hydration has finished is reported here as well.
      if (isStopped) return;
      reportError(reason);
      // React renders anew what it cannot hydrate, without the drawing that was in it.
      if (first === null || first.isShown()) return;
      first = null;
      root.render(app(current));
    },
  });
  const set = (wanted: Settings) => {
    current = wanted;
    root.render(app(wanted));
  };
  // Both changes of language load the pages first: an update of what is not hydrated yet would
  // replace it by nothing.
  const setLanguage = async (language: string) => {
    const localized = await localize(language, current.messages.lang);
    if (localized.graph === shownMap.graph) return;
    await loadPages();
    shownMap = localized;
    // Names and the positions of their labels change in one render.
    flushSync(() => {
      store.setState({ graph: localized.graph });
      root.render(app(current));
    });
  };
  const stop = () => {
    isStopped = true;
    detachUrl?.();
    // A host's React may be committing the change that ends the map, and no root may unmount then.
    queueMicrotask(() => root.unmount());
  };
  try {
    if (isPrerendered || isDisplayed(container)) await drawn;
  } catch (reason) {
    stop();
    throw reason;
  }
  if (isPrerendered && settings.messages !== prerenderedMessages) {
    await loadPages();
    set(settings);
  }
  if (hasTexts) {
    await setLanguage(lang);
    // Nobody prints before the map is drawn; until then the prerendered text is printed unfiltered.
    void loadOptional(import('./attachPrint')).then((module) =>
      module?.attachPrint(prerenderedMessages, window, (id) =>
        isShownEdge(store.getState(), id as EdgeId),
      ),
    );
  }
  return {
    store,
    drawn,
    toSVG: async () => {
      const { mapToSvg } = await import('./mapToSvg');
      if (!stage) await prepare?.();
      return mapToSvg(container, store, current.messages, stage ?? shownMap);
    },
    set,
    setLanguage,
    stop,
  };
}

function isDisplayed(container: HTMLElement): boolean {
  return container.getBoundingClientRect().width > 0;
}

/**
 * Hydrates the prerendered HTML in slices of 5 ms, starting with the part that a reader touches
 * first; its look does not change.
 */
function render(container: HTMLElement, content: ReactElement, options?: RootOptions): Root {
  if (container.firstElementChild) return hydrateInSlices(container, content, options);
  const root = createRoot(container, options);
  root.render(content);
  return root;
}

function hydrateInSlices(
  container: HTMLElement,
  content: ReactElement,
  options?: RootOptions,
): Root {
  let root: Root | undefined;
  const hydrate = () => (root = hydrateRoot(container, content, options));
  startTransition(() => void hydrate());
  // `startTransition` runs its callback synchronously, so `root` is set.
  return root ?? hydrate();
}
