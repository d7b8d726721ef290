import type { Graph } from '../graph/graph';
import { loadMessages } from '../i18n/loadMessages';
import { loadOptional } from '../i18n/loadOptional';
import type { SolvedLayout } from '../geometry/types';
import { createMapStore } from '../state/store';
import { attachUrl, type UrlBinding } from './attachUrl';
import { canDrawMaps } from './canDrawMaps';
import { createLayoutProvider } from './createLayoutProvider';
import { recordDrags } from './drawer/earlyDrag';
import { drawFirst, type FirstDrawing } from './first/drawFirst';
import { keepForReplay } from './first/keepForReplay';
import { restoreOrder } from './first/restoreOrder';
import { loadAccessibility } from './loadAccessibility';
import { loadDataset } from './loadDataset';
import { mountError } from './mountError';
import { nextPaint } from './nextPaint';
import { pageLanguage, prerenderedLanguage } from './pageLanguage';
import { PAGE_SETTINGS, type Settings } from './settings';
import { loadStage } from '../map/loadStage';

/** React does not wait longer for the drawing, ms. */
const FIRST_DRAWING_LIMIT_MS = 1000;

/**
 * The stand-alone page: makes the drawing of the map of `data-folder` in `container` interactive,
 * then loads React, which hydrates everything around it. Binds the map to the URL.
 */
export async function mountPage(container: HTMLElement): Promise<void> {
  restoreOrder(container);
  if (!canDrawMaps()) return;
  recordDrags();
  // Preloads in parallel with what follows.
  void loadStage();
  void loadAccessibility();
  const { folder = '.', checked = '' } = container.dataset;
  const lang = pageLanguage(window);
  const [loaded, messages, prerenderedMessages] = await Promise.all([
    loadDataset(folder, checked),
    loadMessages(lang),
    loadMessages(prerenderedLanguage(container)),
  ]);
  const settings = { ...PAGE_SETTINGS, messages };
  if (loaded.kind !== 'map') {
    await mountError(container, loaded, settings, () => location.reload());
    return;
  }
  // A map that is about to be in another language is drawn in that.
  const isFinal = loaded.raw === null && messages === prerenderedMessages;
  await mountLoaded(container, { ...loaded, lang, settings, folder, drawsFirst: isFinal });
}

interface LoadedPage {
  readonly graph: Graph;
  readonly layout: SolvedLayout | null;
  readonly raw: { readonly lang: string } | null;
  readonly lang: string;
  readonly settings: Settings;
  readonly folder: string;
  readonly drawsFirst: boolean;
}

async function mountLoaded(
  container: HTMLElement,
  { folder, drawsFirst, ...map }: LoadedPage,
): Promise<void> {
  const { graph, layout, settings } = map;
  const provider = await createLayoutProvider(graph, layout);
  const store = createMapStore(graph);
  const urlBinding: UrlBinding = { win: window, selecting: 'push', part: null };
  const detachUrl = attachUrl(store, urlBinding);
  const replay = keepForReplay(container, store);
  const draw = (signal: AbortSignal) =>
    drawFirst(container, { ...provider, store, messages: settings.messages, signal });
  const first = drawsFirst ? await withinLimit(draw) : null;
  // Nothing of React delays the paint.
  if (first) await nextPaint();
  const module = await loadOptional(import('./mountMap'));
  try {
    if (!module) throw new Error('the code around the drawing failed to load');
    await module.mountMap(container, {
      ...{ ...map, urlBinding },
      early: { ...provider, store, detachUrl, first, onHydrated: replay.release },
      publishedFiles: {
        iframe: `${folder}/map.html`,
        dataset: `${folder}/graph.json`,
        script: 'embed.js',
        opens: 'page',
        key: null,
      },
    });
  } catch {
    replay.stop();
    const missing = { kind: 'missing', file: `${folder}/graph.json` } as const;
    if (module) await mountError(container, missing, settings, () => location.reload());
    else say(container, settings.messages.share.failed);
  }
}

function withinLimit(
  draw: (signal: AbortSignal) => Promise<FirstDrawing | null>,
): Promise<FirstDrawing | null> {
  const limit = AbortSignal.timeout(FIRST_DRAWING_LIMIT_MS);
  const late = new Promise<null>((resolve) => limit.addEventListener('abort', () => resolve(null)));
  return Promise.race([draw(limit), late]);
}

/** The page about errors needs React, which is what is missing. The drawing still responds. */
function say(container: HTMLElement, message: string): void {
  const note = document.createElement('p');
  note.role = 'alert';
  note.className = 'ew-lost';
  note.textContent = message;
  container.prepend(note);
}
