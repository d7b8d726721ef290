import { mountError, mountMap, type MountedMap } from '../../app/mountMap';
import { bringReader } from '../../app/loadReader';
import type { Loaded } from '../../app/readDataset';
import type { Settings } from '../../app/settings';
import { parseTarget } from '../../graph/target';
import { bringStage } from '../../map/loadStage';
import type { Published } from '../../share/shareLinks';
import { STANCES } from '../../format/types';
import { attachChanges } from '../changes';
import { afterPaint } from './afterPaint';
import { attachHostArticle } from './attachHostArticle';
import { claimUrl } from './claimUrl';
import { createControls } from './createControls';
import { fetchDataset } from './fetchDataset';
import type { Mounted } from './mounted';
import { NOTHING } from './nothingMounted';
import { tellPage } from './tellPage';
import { languageOf } from './languageOf';
import { readSettings, readShow, readTheme, readView } from './readAttributes';
import { watchFirstWidth } from './watchFirstWidth';
import { bringWords } from '../../i18n/loadMessages';

export interface Terms {
  /** Asked after every wait: an element that has left the page meanwhile gets nothing. */
  readonly isWanted: () => boolean;
  /** Whether the page's address is this map's to have, if nobody has it. Asked when there is a map to have it. */
  readonly hasAddress: () => boolean;
  /** The address of `embed.js`. */
  readonly script: string;
}

type Undo = (() => void)[];

/**
 * Draws the map of an `<edgewise-map>` into `container` in its shadow root. Fulfilled when the map answers, or when it is told, in
 * the container and by the event `edgewise-error`, why there can be none. Rejects where a part of the code cannot come.
 */
export async function mountElement(
  host: HTMLElement,
  container: HTMLElement,
  terms: Terms,
): Promise<Mounted> {
  const undo: Undo = [];
  try {
    return await mount(host, container, terms, undo);
  } catch (reason) {
    end(undo);
    throw reason;
  }
}

function end(undo: Undo): void {
  undo.splice(0).forEach((one) => one());
}

async function mount(
  host: HTMLElement,
  container: HTMLElement,
  { isWanted, hasAddress, script }: Terms,
  undo: Undo,
): Promise<Mounted> {
  const read = (name: string) => host.getAttribute(name);
  const bringOwnWords = () => bringWords(languageOf(host) ?? document.documentElement.lang);
  const src = new URL(read('src') ?? '', document.baseURI);
  // The styles come beside the dataset, and are here before it.
  const [loaded, first, { attachAppearance }, urlPart, ...parts] = await Promise.all([
    fetchDataset(src),
    bringOwnWords(),
    import('./attachAppearance'),
    read('hash') === 'map' ? import('./hostHash') : null,
    bringStage(),
    bringReader(),
  ]);
  if (!isWanted()) return NOTHING;
  if (parts.includes(null)) throw new Error('A part of the map could not be loaded.');
  let words = first;
  let map: MountedMap | null = null;
  const appearance = attachAppearance(
    host,
    container,
    () => readTheme(read),
    () => map?.set(settings()),
  );
  const settings = () => readSettings(read, words, appearance.theme.current());
  undo.push(appearance.stop);
  if (loaded.kind !== 'map') return fail(host, container, loaded, settings(), undo);
  const { graph } = loaded;
  appearance.lendFonts(graph.dataset, words);
  const release = urlPart && hasAddress() && claimUrl(host);
  const home = release ? urlPart : null;
  if (release) undo.push(release);
  const published: Published = {
    // `edgewise build` writes the two side by side.
    frame: new URL('map.html', src).href,
    dataset: src.href,
    script,
    opens: home ? 'page' : 'frame',
    key: home && home.HASH_KEY,
  };
  const widthPx = widthOf(host);
  const view = readView(read, widthPx);
  let onReady = () => {};
  const drawn = new Promise<void>((resolve) => {
    onReady = resolve;
  }).then(afterPaint);
  const mounted = await mountMap(container, {
    ...loaded,
    initial: { selection: parseTarget(graph, read('select')), shown: readShow(read('show')), view },
    address: home && { page: window, selecting: 'replace', part: home.hostHash, plain: view },
    published,
    lang: languageOf(host),
    settings: settings(),
    onReady,
  });
  map = mounted;
  const { store } = mounted;
  const article = attachHostArticle(store, host, () => words);
  undo.push(
    attachChanges(store, {
      onSelect: (detail) => tellPage(host, 'edgewise-select', detail),
      onShow: (stances) => tellPage(host, 'edgewise-show', { stances }),
    }),
    article.stop,
    mounted.stop,
  );
  // In a tab that is hidden nothing is drawn, but the map answers.
  if (widthPx > 0) await drawn;
  else if (read('view') === null && !home)
    undo.push(
      watchFirstWidth(host, (shownPx) => {
        if (store.getState().view === view) store.getState().switchView(readView(read, shownPx));
      }),
    );
  let asked = 0;
  const speak = async () => {
    asked += 1;
    const mine = asked;
    const brought = await bringOwnWords();
    // Two changes in a row: the tables may come in the other order.
    if (mine !== asked) return;
    words = brought;
    appearance.lendFonts(graph.dataset, words);
    mounted.set(settings());
    await mounted.tell(languageOf(host) ?? document.documentElement.lang);
    article.update();
  };
  if (!isWanted()) end(undo);
  else void drawn.then(() => undo.length > 0 && tellPage(host, 'edgewise-ready', {}));
  return {
    trouble: null,
    drawn,
    ...createControls(mounted, graph),
    stop: () => end(undo),
    update: (name) => {
      const { select, switchView, showOnly } = store.getState();
      if (name === 'select') select(parseTarget(graph, read('select')));
      else if (name === 'show') showOnly(readShow(read('show')) ?? STANCES);
      else if (name === 'view') switchView(readView(read, widthOf(host)));
      else if (name === 'article' || name === 'follow' || name === 'markers') article.update();
      else if (name === 'lang') void speak();
      else {
        appearance.theme.update();
        mounted.set(settings());
      }
    },
  };
}

// Not `clientWidth`: a page that makes the element inline would have it 0.
function widthOf(host: HTMLElement): number {
  return host.getBoundingClientRect().width;
}

async function fail(
  host: HTMLElement,
  container: HTMLElement,
  loaded: Exclude<Loaded, { kind: 'map' }>,
  settings: Settings,
  undo: Undo,
): Promise<Mounted> {
  // A line that broke: the host's own children stay in its place.
  const root = await mountError(container, loaded, settings);
  if (root) container.classList.add('failed');
  const { missing } = settings.words.errors;
  const problems =
    loaded.kind === 'broken' ? loaded.problems : [{ path: '', message: missing(loaded.file) }];
  tellPage(host, 'edgewise-error', { problems });
  const trouble = new Error(problems.map(({ message }) => message).join('\n'));
  undo.push(() => root?.unmount());
  return { ...NOTHING, trouble, stop: () => end(undo) };
}
