import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { parseDataset } from '../format/parse';
import { layoutSizeOf, LAYOUT_SIZES, WORLD_SIZE } from '../geometry/layoutSizes';
import { readSolved } from '../layout/readLayout';
import type { LayoutSizeName } from '../geometry/types';
import { buildGraph, type Graph } from '../graph/graph';
import { isLarge } from '../graph/isLarge';
import { StanceLegend } from '../panel/controls/StanceLegend';
import { loadPages } from '../panel/loadPages';
import { loadViews } from '../panel/loadViews';
import { Reading } from '../panel/text/Reading';
import { StaticList } from '../panel/list/StaticList';
import { EdgeList } from '../panel/text/EdgeList';
import { createMapStore } from '../state/store';
import { loadMessages } from '../i18n/loadMessages';
import type { Messages } from '../i18n/messages/en';
import { buildPicture, INITIAL_PICTURE_STATE } from '../picture/buildPicture';
import { formatSvg } from '../picture/formatSvg';
import { isReduced } from '../picture/isReduced';
import { buildLargePicture } from '../picture/largePicture';
import { readPalette } from '../map/palette';
import { buildRestPositions, buildScene } from '../map/scene';
import { App } from '../app/App';
import { IFRAME_SETTINGS, PAGE_SETTINGS, type Settings } from '../app/settings';
import { createLayoutProvider } from '../app/createLayoutProvider';
import { formatMarkup } from './formatMarkup';
import { putDrawingFirst, putFootFirst } from './orderOfArrival';
import { staticDrawing } from './staticDrawing';
import { staticLargeDrawing } from './staticLargeDrawing';

/**
 * The order of the drawings in the HTML: most visitors' sizes first, and similar ones side by side,
 * because they compress better. A browser parses some 30 kB at a time and paints in between, so each
 * drawing that precedes the visible one delays it: with the CPU at a quarter and 1.6 Mb/s, a phone
 * showed its drawing, the fourth then, 0.18 s later.
 */
const ORDER = ['desk', 'phone', 'tiny', 'tablet', 'wide'] as const satisfies LayoutSizeName[];

/**
 * The page's map as HTML, for the build: header, filters, the drawing of every layout size, panel
 * and list. React hydrates it once its parts are in their order again (`restoreOrder`). Throws with
 * all problems if the dataset is invalid: a broken map must not be published.
 */
export async function prerenderPage(graphJson: string, layoutJson: string): Promise<string> {
  return putDrawingFirst(await renderMap(graphJson, layoutJson, PAGE_SETTINGS));
}

async function renderMap(
  graphJson: string,
  layoutJson: string,
  settings: Settings,
): Promise<string> {
  const graph = readGraph(graphJson);
  const { layoutFor } = await createLayoutProvider(graph, readSolved(graph, layoutJson));
  const store = createMapStore(graph);
  const messages = await loadGraphMessages(graph);
  if (!(await loadPages())) throw new Error('the panel could not be loaded');
  // In a wrapper, which is shown for every layout size (app.css), because it is the only drawing.
  const drawings = isLarge(graph)
    ? [
        `<div>${formatMarkup(staticLargeDrawing(graph, layoutFor(WORLD_SIZE.name), messages))}</div>`,
      ]
    : ORDER.map((name) =>
        formatMarkup(
          staticDrawing(buildScene(graph, LAYOUT_SIZES[name], layoutFor(name)), messages),
        ),
      );
  const key = renderToStaticMarkup(
    <noscript>
      <StanceLegend graph={graph} messages={messages} />
    </noscript>,
  );
  return renderToString(
    <App
      store={store}
      messages={messages}
      settings={settings}
      layoutFor={layoutFor}
      staticDrawing={drawings.join('') + key}
      staticList={renderToStaticMarkup(<StaticList store={store} messages={messages} />)}
    />,
  );
}

/** The whole of `map.html` as HTML, once with each view mode in front. */
interface PrerenderedIframe {
  readonly map: string;
  readonly list: string;
}

/** The HTML that `map.html` hydrates (`prerenderPage`). */
export async function prerenderIframe(
  graphJson: string,
  layoutJson: string,
): Promise<PrerenderedIframe> {
  return {
    map: putFootFirst(await renderMap(graphJson, layoutJson, IFRAME_SETTINGS)),
    list: await prerenderListFirst(readGraph(graphJson)),
  };
}

const LIST_VIEW = 'list';

/** Only a script shows it, so it contains nothing for a page without scripts. */
async function prerenderListFirst(graph: Graph): Promise<string> {
  const messages = await loadGraphMessages(graph);
  if (!(await loadPages())) throw new Error('the panel could not be loaded');
  if (!(await loadViews())) throw new Error('the list could not be loaded');
  return renderToString(
    <App
      store={createMapStore(graph, { view: LIST_VIEW })}
      messages={messages}
      settings={IFRAME_SETTINGS}
      layoutFor={() => {
        throw new Error('nothing is drawn in a list');
      }}
      staticDrawing=""
      staticList=""
    />,
    // The page holds the map as well until the script has run, so the ids must differ.
    { identifierPrefix: LIST_VIEW },
  );
}

/**
 * The whole reasoning as HTML, outside the part that React hydrates (`Reading`). Throws as
 * `prerenderPage` does.
 */
export async function prerenderReading(graphJson: string): Promise<string> {
  const graph = readGraph(graphJson);
  return renderToStaticMarkup(<Reading graph={graph} messages={await loadGraphMessages(graph)} />);
}

/** Every edge as a list item, for a host page (`EdgeList`). Throws as `prerenderPage` does. */
export async function prerenderList(graphJson: string): Promise<string> {
  const graph = readGraph(graphJson);
  return renderToStaticMarkup(<EdgeList graph={graph} messages={await loadGraphMessages(graph)} />);
}

interface StaticPicture {
  readonly svg: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

/**
 * The whole map as a stand-alone SVG, laid out for the width of an article's column, light or dark
 * as the page around it. It embeds no fonts: four faces would add 92 kB to the 15 kB that are sent.
 * `tokensCss` is the text of tokens.css, which begins with the light theme; the system's dark one
 * follows. Throws as `prerenderPage` does.
 */
export async function prerenderPicture(
  graphJson: string,
  layoutJson: string,
  tokensCss: string,
): Promise<StaticPicture> {
  const graph = readGraph(graphJson);
  const { layoutFor } = await createLayoutProvider(graph, readSolved(graph, layoutJson));
  const solved = layoutFor('desk');
  const size = layoutSizeOf(solved);
  const palette = readPalette((token) => readToken(tokensCss, token));
  const darkCss = tokensCss.slice(tokensCss.indexOf('prefers-color-scheme: dark'));
  const dark = readPalette((token) => readToken(darkCss, token));
  const messages = await loadGraphMessages(graph);
  const input = {
    positions: buildRestPositions(graph, size, solved),
    state: INITIAL_PICTURE_STATE,
    palette,
    messages,
  };
  const picture = isReduced(graph)
    ? buildLargePicture({ ...input, scene: { graph, layoutSize: WORLD_SIZE } })
    : buildPicture({ ...input, scene: buildScene(graph, size, solved) });
  const svg = formatSvg(picture, { isFitted: true, darkTheme: { from: palette, to: dark } });
  return { svg, width: picture.width, height: picture.height };
}

function readToken(css: string, token: string): string {
  // Takes the fallback of `--ground: var(--edgewise-ground, #fbfaf7);`, since a stand-alone picture
  // has no host page.
  const value = new RegExp(`${token}: var\\([\\w-]+, ([^)]+)\\);`).exec(css)?.[1];
  if (value === undefined) throw new Error(`tokens.css says no ${token}`);
  return value;
}

/** The messages of published files are in the map's language. */
function loadGraphMessages({ dataset }: Graph): Promise<Messages> {
  return loadMessages(dataset.lang);
}

function readGraph(graphJson: string): Graph {
  const result = parseDataset(graphJson, 'graph.json');
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return buildGraph(result.dataset);
}
