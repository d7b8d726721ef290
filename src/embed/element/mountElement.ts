import { mountError, mountMap, type MountedMap } from '../../app/mountMap';
import type { Loaded } from '../../app/readDataset';
import type { Graph } from '../../graph/graph';
import { buildShown } from '../../graph/filters';
import { parseTarget } from '../../graph/target';
import type { PublishedFiles } from '../../share/shareLinks';
import { STANCES } from '../../format/types';
import type { ViewMode } from '../../state/urlState';
import { attachChanges } from '../changes';
import { attachFonts } from './attachFonts';
import { attachHostArticle } from './attachHostArticle';
import { claimUrl } from './claimUrl';
import { fetchDataset, readData } from './fetchDataset';
import type { AttributeName, Mounted } from './mounted';
import { languageOf } from './languageOf';
import type { MapData } from './publicElement';
import { readSettings, readShow, readView } from './readAttributes';
import { loadMessages } from '../../i18n/loadMessages';
import type { Messages } from '../../i18n/messages/en';

/** A picture is painted two frames after it was put in; a hidden page has no frames. */
const PAINT_LIMIT_MS = 200;

export interface MountOptions {
  /** Asked after every wait: an element that has left the page meanwhile gets nothing. */
  readonly isWanted: () => boolean;
  /** Whether the page's address is this map's to have, if nobody has it. */
  readonly ownsUrl: boolean;
  /** Instead of `src`. */
  readonly data: MapData | null;
  /** The address of `embed.js`; null where there is none. */
  readonly script: string | null;
}

/**
 * Draws the map of an `<edgewise-map>` into `container` in its shadow root. Fulfilled when the picture stands, or
 * when it is told, in the container and by the event `edgewise-error`, why there can be none.
 */
export async function mountElement(
  host: HTMLElement,
  container: HTMLElement,
  { isWanted, ownsUrl, data, script }: MountOptions,
): Promise<Mounted> {
  const attribute = (name: AttributeName) => host.getAttribute(name);
  const read = (name: string) => host.getAttribute(name);
  const root = container.getRootNode() as ShadowRoot;
  const claimed = ownsUrl ? claimUrl() : null;
  const src = parseUrl(attribute('src') ?? '');
  const langOf = () => languageOf(host) ?? document.documentElement.lang;
  // The styles come beside the dataset, and are here before it.
  const [loaded, first, { loadStylesheets }] = await Promise.all([
    data ? readData(data) : src ? fetchDataset(src) : missing(attribute('src')),
    loadMessages(langOf()),
    import('./styles'),
  ]);
  let messages = first;
  for (const stylesheet of loadStylesheets())
    if (!root.adoptedStyleSheets.includes(stylesheet)) root.adoptedStyleSheets.push(stylesheet);
  if (!isWanted() || loaded.kind !== 'map') claimed?.release();
  if (!isWanted()) return EMPTY_MOUNT;
  if (loaded.kind !== 'map') return mountFailed(host, container, loaded, messages);
  const { graph } = loaded;
  const undo: (() => void)[] = [attachFonts(document, JSON.stringify(graph.dataset))];
  if (claimed) undo.push(claimed.release);
  const urlBinding = claimed?.binding ?? null;
  const publishedFiles: PublishedFiles = {
    // `edgewise build` writes the two side by side.
    iframe: data ? null : (parseUrl('map.html', src ?? undefined)?.href ?? null),
    dataset: data ? null : (src?.href ?? null),
    script,
    opens: urlBinding ? 'page' : 'iframe',
    key: urlBinding && urlBinding.key,
  };
  const view = viewOf(host);
  const map = await mountMap(container, {
    ...loaded,
    initial: {
      selection: parseTarget(graph, attribute('select')),
      shown: readShow(attribute('show')),
      view,
    },
    publishedFiles,
    urlBinding: urlBinding && { ...urlBinding, plain: view },
    lang: langOf(),
    settings: readSettings(read, messages),
  });
  await nextPaint();
  const article = attachHostArticle(map.store, host, () => messages);
  undo.push(
    attachChanges(map.store, {
      onSelect: (detail) => dispatch(host, 'edgewise-select', detail),
      onShow: (stances) => dispatch(host, 'edgewise-show', { stances }),
    }),
    article.stop,
    map.stop,
  );
  let requests = 0;
  const changeLanguage = async () => {
    requests += 1;
    const request = requests;
    const next = await loadMessages(langOf());
    // Two changes in a row: the tables may come in the other order.
    if (request !== requests) return;
    messages = next;
    map.set(readSettings(read, messages));
    await map.setLanguage(langOf());
    article.update();
  };
  const mounted = createControls(map, graph, undo);
  if (!isWanted()) mounted.stop();
  else dispatch(host, 'edgewise-ready', {});
  return {
    ...mounted,
    update: (name) => {
      const { select, switchView, showOnly } = map.store.getState();
      if (name === 'select') select(parseTarget(graph, attribute('select')));
      else if (name === 'show') showOnly(readShow(attribute('show')) ?? STANCES);
      else if (name === 'view') switchView(viewOf(host));
      else if (name === 'article' || name === 'follow' || name === 'markers') article.update();
      else if (name === 'lang') void changeLanguage();
      else map.set(readSettings(read, messages));
    },
  };
}

/** Null for what is no URL, or, like a file beside a `data:` URL, cannot be one. */
function parseUrl(text: string, base: string | URL = document.baseURI): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null;
}

function missing(src: string | null): Loaded {
  return { kind: 'missing', file: src ?? '' };
}

// Not `clientWidth`: a page that makes the element inline would have it 0.
function viewOf(host: HTMLElement): ViewMode {
  return readView((name) => host.getAttribute(name), host.getBoundingClientRect().width);
}

function createControls(
  map: MountedMap,
  graph: Graph,
  undo: (() => void)[],
): Omit<Mounted, 'update'> {
  return {
    error: null,
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

async function mountFailed(
  host: HTMLElement,
  container: HTMLElement,
  loaded: Exclude<Loaded, { kind: 'map' }>,
  messages: Messages,
): Promise<Mounted> {
  const settings = readSettings((name) => host.getAttribute(name), messages);
  // A line that broke: the host's own children stay in its place.
  const root = await mountError(container, loaded, settings);
  if (root) container.classList.add('failed');
  const { missing } = messages.errors;
  const problems =
    loaded.kind === 'broken' ? loaded.problems : [{ path: '', message: missing(loaded.file) }];
  dispatch(host, 'edgewise-error', { problems });
  const error = new Error(problems.map(({ message }) => message).join('\n'));
  return { ...EMPTY_MOUNT, error, stop: () => root?.unmount() };
}

/** An element that left the page while its map was on its way. */
const EMPTY_MOUNT: Mounted = {
  error: null,
  select: () => undefined,
  show: () => undefined,
  update: () => undefined,
  stop: () => undefined,
  toSVG: () => Promise.resolve(''),
};

function dispatch(host: HTMLElement, name: string, detail: object): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAINT_LIMIT_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
