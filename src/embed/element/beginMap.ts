import { attachUrl } from '../../app/attachUrl';
import { createLayoutProvider } from '../../app/createLayoutProvider';
import { recordDrags, stopRecordingDrags } from '../../app/drawer/earlyDrag';
import { drawFirstNow } from '../../app/first/drawFirst';
import { keepForReplay } from '../../app/first/keepForReplay';
import { keepTargets } from '../../app/first/keepTargets';
import { createShell } from '../../app/first/shell/createShell';
import type { loadAccessibility } from '../../app/loadAccessibility';
import { loadLocalized } from '../../app/loadLocalized';
import type { EarlyMap, MapOptions } from '../../app/mountMap';
import { nextTask } from '../../app/nextTask';
import type { loadStage } from '../../map/loadStage';
import { createMapStore } from '../../state/store';
import { EMPTY_URL_STATE } from '../../state/urlState';

interface Options extends Pick<
  MapOptions,
  'graph' | 'layout' | 'raw' | 'lang' | 'initial' | 'urlBinding' | 'settings'
> {
  readonly signal: AbortSignal;
  readonly makeStage: NonNullable<Awaited<ReturnType<typeof loadStage>>>;
  readonly attach: NonNullable<Awaited<ReturnType<typeof loadAccessibility>>>;
}

/** A map whose drawing responds before React has loaded. */
export interface EarlyElementMap extends EarlyMap {
  /** Stops the drawing and everything attached to it. */
  readonly stop: () => void;
}

/**
 * Draws the map of an element before React has loaded, inside a shell of the interface
 * (`createShell`), and binds it to the URL. Null where React has to draw the map: another view
 * mode, a moment in the URL, a large map, or an element that is not displayed.
 */
export async function beginMap(
  container: HTMLElement,
  { graph, layout, raw, lang, initial, urlBinding, settings, ...options }: Options,
): Promise<EarlyElementMap | null> {
  if (initial?.view !== 'map' || container.getBoundingClientRect().width === 0) return null;
  const { messages } = settings;
  const { layoutFor, DeferredStage } = await createLayoutProvider(graph, layout);
  if (DeferredStage) return null;
  const original = { graph, layoutFor };
  const reader = { lang, messagesLang: messages.lang };
  const localized = lang ? await loadLocalized(original, raw, reader) : original;
  // In a separate task: reading the dataset has taken one.
  await nextTask();
  if (options.signal.aborted) return null;
  const store = createMapStore(localized.graph);
  // After creating the store: hydration needs the initial state that the shell shows.
  store.getState().applyUrlState({ ...EMPTY_URL_STATE, ...initial });
  const detachUrl = urlBinding && attachUrl(store, urlBinding);
  container.replaceChildren(createShell(localized.graph, settings));
  const first = drawFirstNow(container, {
    ...options,
    ...{ layoutFor: localized.layoutFor, store, messages },
  });
  if (!first) {
    container.replaceChildren();
    detachUrl?.();
    return null;
  }
  recordDrags();
  const replay = keepForReplay(container, store);
  const hydrating = new AbortController();
  keepTargets(container, hydrating.signal);
  return {
    ...{ layoutFor, store, first, localized },
    detachUrl: () => detachUrl?.(),
    onHydrated: (part) => {
      replay.release(part);
      // The last of the two.
      if (part === 'panel') hydrating.abort();
    },
    stop: () => {
      detachUrl?.();
      replay.stop();
      hydrating.abort();
      stopRecordingDrags();
      first.stop();
    },
  };
}
