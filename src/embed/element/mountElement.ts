import { mountError, mountMap, type MapOptions, type MountedMap } from '../../app/mountMap';
import type { Loaded } from '../../app/readDataset';
import type { Graph } from '../../graph/graph';
import { buildShown } from '../../graph/filters';
import { parseTarget } from '../../graph/target';
import type { Published } from '../../share/shareLinks';
import { STANCES } from '../../format/types';
import type { View } from '../../state/urlState';
import { attachChanges } from '../changes';
import { attachFonts } from './attachFonts';
import { attachHostArticle } from './attachHostArticle';
import { claimAddress } from './claimUrl';
import { fetchDataset } from './fetchDataset';
import type { AttributeName, Mounted } from './mounted';
import { languageOf } from './languageOf';
import { readSettings, readShow, readView } from './readAttributes';
import { bringWords } from '../../i18n/loadMessages';
import type { Words } from '../../i18n/messages/en';

/** A picture is painted two frames after it was put in; a hidden page has no frames. */
const PAINT_LIMIT_MS = 200;

export interface Terms {
  /** Asked after every wait: an element that has left the page meanwhile gets nothing. */
  readonly isWanted: () => boolean;
  /** Whether the page's address is this map's to have, if nobody has it. */
  readonly hasAddress: boolean;
  /** The address of `embed.js`. */
  readonly script: string;
}

/**
 * Draws the map of an `<edgewise-map>` into `container` in its shadow root. Fulfilled when the picture stands, or
 * when it is told, in the container and by the event `edgewise-error`, why there can be none.
 */
export async function mountElement(
  host: HTMLElement,
  container: HTMLElement,
  { isWanted, hasAddress, script }: Terms,
): Promise<Mounted> {
  const attribute = (name: AttributeName) => host.getAttribute(name);
  const read = (name: string) => host.getAttribute(name);
  const root = container.getRootNode() as ShadowRoot;
  const address = hasAddress ? claimAddress() : null;
  const src = new URL(attribute('src') ?? '', document.baseURI);
  const bringOwnWords = () => bringWords(languageOf(host) ?? document.documentElement.lang);
  // The styles come beside the dataset, and are here before it.
  const [loaded, first, { styleSheets }] = await Promise.all([
    fetchDataset(src),
    bringOwnWords(),
    import('./styles'),
  ]);
  let words = first;
  for (const sheet of styleSheets())
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  if (!isWanted() || loaded.kind !== 'map') address?.release();
  if (!isWanted()) return NOTHING;
  if (loaded.kind !== 'map') return fail(host, container, loaded, words);
  const { graph } = loaded;
  const undo: (() => void)[] = [attachFonts(document, JSON.stringify(graph.dataset))];
  if (address) undo.push(address.release);
  const home = address?.home ?? null;
  const published: Published = {
    // `edgewise build` writes the two side by side.
    frame: new URL('map.html', src).href,
    dataset: src.href,
    script,
    opens: home ? 'page' : 'frame',
    key: home && home.key,
  };
  const map = await mountReady(container, loaded, host, { address: home, published, words });
  const article = attachHostArticle(map.store, host, () => words);
  undo.push(
    attachChanges(map.store, {
      onSelect: (detail) => tell(host, 'edgewise-select', detail),
      onShow: (stances) => tell(host, 'edgewise-show', { stances }),
    }),
    article.stop,
    map.stop,
  );
  let asked = 0;
  const speak = async () => {
    asked += 1;
    const mine = asked;
    const brought = await bringOwnWords();
    // Two changes in a row: the tables may come in the other order.
    if (mine !== asked) return;
    words = brought;
    map.set(readSettings(read, words));
    await map.tell(languageOf(host) ?? document.documentElement.lang);
    article.update();
  };
  const mounted = control(map, graph, undo);
  if (!isWanted()) mounted.stop();
  else tell(host, 'edgewise-ready', {});
  return {
    ...mounted,
    update: (name) => {
      const { select, switchView, showOnly } = map.store.getState();
      if (name === 'select') select(parseTarget(graph, attribute('select')));
      else if (name === 'show') showOnly(readShow(attribute('show')) ?? STANCES);
      else if (name === 'view') switchView(viewOf(host));
      else if (name === 'article' || name === 'follow' || name === 'markers') article.update();
      else if (name === 'lang') void speak();
      else map.set(readSettings(read, words));
    },
  };
}

async function mountReady(
  container: HTMLElement,
  loaded: Extract<Loaded, { kind: 'map' }>,
  host: HTMLElement,
  { words, ...homes }: Pick<MapOptions, 'address' | 'published'> & { readonly words: Words },
): Promise<MountedMap> {
  const read = (name: string) => host.getAttribute(name);
  const view = viewOf(host);
  let ready = () => {};
  const drawn = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const map = await mountMap(container, {
    ...loaded,
    initial: {
      selection: parseTarget(loaded.graph, read('select')),
      shown: readShow(read('show')),
      view,
    },
    ...homes,
    address: homes.address && { ...homes.address, plain: view },
    lang: languageOf(host),
    settings: readSettings(read, words),
    onReady: ready,
  });
  await drawn;
  await painted();
  return map;
}

// Not `clientWidth`: a page that makes the element inline would have it 0.
function viewOf(host: HTMLElement): View {
  return readView((name) => host.getAttribute(name), host.getBoundingClientRect().width);
}

function control(map: MountedMap, graph: Graph, undo: (() => void)[]): Omit<Mounted, 'update'> {
  return {
    trouble: null,
    select: (target) => {
      const found = parseTarget(graph, target);
      if (target === null || found) map.store.getState().select(found);
    },
    show: (stances) =>
      map.store
        .getState()
        .showOnly(buildShown(STANCES.filter((one) => stances?.includes(one))) ?? STANCES),
    toSVG: map.toSVG,
    stop: () => undo.splice(0).forEach((end) => end()),
  };
}

async function fail(
  host: HTMLElement,
  container: HTMLElement,
  loaded: Exclude<Loaded, { kind: 'map' }>,
  words: Words,
): Promise<Mounted> {
  const settings = readSettings((name) => host.getAttribute(name), words);
  // A line that broke: the host's own children stay in its place.
  const root = await mountError(container, loaded, settings);
  if (root) container.classList.add('failed');
  const { missing } = words.errors;
  const problems =
    loaded.kind === 'broken' ? loaded.problems : [{ path: '', message: missing(loaded.file) }];
  tell(host, 'edgewise-error', { problems });
  const trouble = new Error(problems.map(({ message }) => message).join('\n'));
  return { ...NOTHING, trouble, stop: () => root?.unmount() };
}

/** An element that left the page while its map was on its way. */
const NOTHING: Mounted = {
  trouble: null,
  select: () => undefined,
  show: () => undefined,
  update: () => undefined,
  stop: () => undefined,
  toSVG: () => Promise.resolve(''),
};

function tell(host: HTMLElement, name: string, detail: object): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAINT_LIMIT_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
