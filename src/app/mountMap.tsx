import { startTransition, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client';
import { isSameLanguage } from '../format/isSameLanguage';
import type { SolvedLayout } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { EMPTY_URL_STATE, type UrlState, type ViewMode } from '../state/urlState';
import type { PublishedFiles } from '../share/shareLinks';
import { loadMessages } from '../i18n/loadMessages';
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
import { prerenderedLanguage } from './pageLanguage';
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
  /** The language that the dataset's texts are to be in, as far as it has them; '': its own. */
  readonly lang: string;
  /** The view that the build has drawn, where that is not the map. Its ids begin with this. */
  readonly prerenderedView?: ViewMode | undefined;
  /** What an address is laid over, where there is one. */
  readonly initial?: Partial<UrlState>;
  /** Where the map keeps its address; null: nowhere. */
  readonly urlBinding: UrlBinding | null;
  readonly publishedFiles: PublishedFiles;
  readonly settings: Settings;
  /** Aborted: rejects at once, and what was begun is undone. */
  readonly signal?: AbortSignal;
}

export interface MountedMap {
  readonly store: MapStore;
  /** Resolves when the settled picture is in the document; the next frame paints it. */
  readonly drawn: Promise<void>;
  /** The drawing as it stands, or would stand where a list is seen, as the text of an SVG file. */
  readonly toSVG: () => Promise<string>;
  readonly set: (settings: Settings) => void;
  /** The dataset's own texts in this language, as far as it has them. */
  readonly setLanguage: (lang: string) => Promise<void>;
  /** Takes the map out of its container and frees all it holds. */
  readonly stop: () => void;
}

/**
 * Hydrates the map that the build has prerendered in `container`, in the language it is drawn in, and then switches it to `lang` and
 * the messages of `settings`; draws it there where nothing is prerendered. Resolves when it is drawn; at once in a container that is
 * not displayed (a host's closed tab), where nothing is drawn yet.
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
    publishedFiles,
    settings,
    signal,
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
  const isPrerendered = container.firstElementChild !== null;
  const prerenderedMessages = isPrerendered
    ? await loadMessages(prerenderedLanguage(container))
    : settings.messages;
  let now = lang && !isPrerendered ? await localize(lang, settings.messages.lang) : own;
  const store = createMapStore(now.graph, prerenderedView && { view: prerenderedView });
  // After the store was made: what the build drew is its initial state, and these are changes to it.
  if (initial) store.getState().applyUrlState({ ...EMPTY_URL_STATE, ...initial });
  signal?.throwIfAborted();
  const detachUrl = urlBinding && attachUrl(store, urlBinding);
  let onFailed: (reason: unknown) => void = () => {};
  // What is awaited below may never come: nothing is drawn in a container that has left the page.
  signal?.addEventListener('abort', () => {
    detachUrl?.();
    onFailed(signal.reason);
  });
  // What the address opens stands in the first picture.
  const { selection, view } = store.getState();
  await Promise.all([selection && loadPages(), view !== 'map' && loadViews()]);
  signal?.throwIfAborted();
  // Taken over as the build has written it.
  const panelStyles = container.querySelector('link')?.getAttribute('href') ?? undefined;
  let stage: Stage | null = null;
  const onStage = (now: Stage | null) => {
    stage = now;
  };
  let onReady = () => {};
  const drawn = new Promise<void>((resolve, reject) => {
    onReady = resolve;
    onFailed = reject;
  });
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
  let current: Settings = { ...settings, messages: prerenderedMessages };
  const root = render(container, app(current), {
    identifierPrefix: prerenderedView ?? '',
    onUncaughtError: (reason) => {
      onFailed(reason);
      reportError(reason);
    },
  });
  const set = (wanted: Settings) => {
    current = wanted;
    root.render(app(wanted));
  };
  const setLanguage = async (language: string) => {
    const localized = await localize(language, current.messages.lang);
    if (localized === now) return;
    now = localized;
    // Names and the places they stand at in one render.
    flushSync(() => {
      store.setState({ graph: localized.graph });
      root.render(app(current));
    });
  };
  const stop = () => {
    detachUrl?.();
    root.unmount();
  };
  try {
    if (isPrerendered || isDisplayed(container)) await drawn;
  } catch (reason) {
    stop();
    throw reason;
  }
  if (isPrerendered) {
    if (settings.messages !== prerenderedMessages) set(settings);
    await setLanguage(lang);
    // Nobody prints before the map stands. What is printed is what the build has drawn.
    void loadOptional(import('./attachPrint')).then((module) =>
      module?.attachPrint(prerenderedMessages, window),
    );
  }
  return {
    store,
    drawn,
    toSVG: async () => {
      const { mapToSvg } = await import('./mapToSvg');
      return mapToSvg(container, store, current.messages, stage ?? now);
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
 * Says why there is no map: in `container`, or above it where the build has drawn the map there already. In one sentence where the
 * code for it does not load either: then there is nothing to undo. Returns the undo.
 */
export async function mountError(
  container: HTMLElement,
  loaded: Exclude<Loaded, { kind: 'map' }>,
  { messages, theme }: Settings,
  onRetry?: () => void,
): Promise<() => void> {
  const module = await loadOptional(import('./ErrorPage'));
  if (module) return module.mountErrorPage(container, { loaded, messages, theme, onRetry });
  container.prepend(messages.errors.missing(loaded.file));
  return () => undefined;
}

/** What the build has drawn is woken in slices of 5 ms, the part that a reader touches first; nothing of it changes its looks. */
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
  // `startTransition` has run it by now.
  return root ?? hydrate();
}
