import { attachUrl } from '../../app/attachUrl';
import { createLayoutProvider } from '../../app/createLayoutProvider';
import { drawFirstNow } from '../../app/first/drawFirst';
import { keepForReplay } from '../../app/first/keepForReplay';
import { createShell } from '../../app/first/shell/createShell';
import type { loadAccessibility } from '../../app/loadAccessibility';
import type { BegunMap, MapOptions } from '../../app/mountMap';
import { isSameLanguage } from '../../format/isSameLanguage';
import type { loadStage } from '../../map/loadStage';
import { createMapStore } from '../../state/store';
import { EMPTY_URL_STATE } from '../../state/urlState';

interface Options extends Pick<
  MapOptions,
  'graph' | 'layout' | 'raw' | 'initial' | 'urlBinding' | 'settings'
> {
  readonly signal: AbortSignal;
  readonly makeStage: NonNullable<Awaited<ReturnType<typeof loadStage>>>;
  readonly attach: NonNullable<Awaited<ReturnType<typeof loadAccessibility>>>;
}

/** A map whose drawing responds before React has loaded. */
export interface ElementBegun extends BegunMap {
  /** Undoes all of it. */
  readonly stop: () => void;
}

/**
 * Draws the map of an element, with the places of everything around it (`createShell`), before React
 * has loaded, and binds it to the URL. Null where React has to begin: the map is shown in another
 * language than its own, in another view or at a moment, its layout takes long, or the element is
 * not displayed.
 */
export async function beginMap(
  container: HTMLElement,
  { graph, layout, raw, initial, urlBinding, settings, signal, makeStage, attach }: Options,
): Promise<ElementBegun | null> {
  const { messages } = settings;
  const isOwnLanguage = raw === null && isSameLanguage(messages.lang, graph.dataset.lang);
  const { width } = container.getBoundingClientRect();
  if (!isOwnLanguage || initial?.view !== 'map' || width === 0) return null;
  const provider = await createLayoutProvider(graph, layout);
  // In a task of its own: reading the dataset has taken one.
  await new Promise((resolve) => setTimeout(resolve));
  if (signal.aborted) return null;
  const store = createMapStore(graph);
  store.getState().applyUrlState({ ...EMPTY_URL_STATE, ...initial });
  const detachUrl = urlBinding && attachUrl(store, urlBinding);
  container.replaceChildren(createShell(graph, settings));
  const first = drawFirstNow(container, { ...provider, store, messages, makeStage, attach });
  if (!first) {
    container.replaceChildren();
    detachUrl?.();
    return null;
  }
  const replay = keepForReplay(container, store);
  return {
    ...provider,
    store,
    first,
    hasShell: true,
    detachUrl: () => detachUrl?.(),
    onHydrated: replay.release,
    stop: () => {
      detachUrl?.();
      replay.stop();
      first.stop();
    },
  };
}
