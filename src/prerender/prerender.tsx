import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { parseDataset } from '../format/parse';
import { FRAMES } from '../geometry/layoutSizes';
import { readSolved } from '../layout/readLayout';
import { FRAME_NAMES } from '../geometry/types';
import { buildGraph, type Graph } from '../graph/graph';
import { LineKey } from '../panel/controls/LineKey';
import { bringViews } from '../panel/loadViews';
import { Reading } from '../panel/text/Reading';
import { StillList } from '../panel/list/StaticList';
import { TieList } from '../panel/text/TieList';
import { createMapStore } from '../state/store';
import { bringWords } from '../i18n/loadMessages';
import type { Words } from '../i18n/messages/en';
import { MapDrawing } from '../map/MapDrawing';
import { buildPicture, STATE_AT_REST } from '../picture/buildPicture';
import { formatSvg } from '../picture/formatSvg';
import { readPalette } from '../map/palette';
import { buildScene } from '../map/scene';
import { App } from '../app/App';
import { FRAME_SETTINGS, PAGE_SETTINGS, type Settings } from '../app/settings';
import { solverOf } from '../app/solverOf';

/** Stands in the HTML for the address of the panel's style sheet, which is known only when all is built. */
export const PANEL_STYLES = 'panel.css';

/**
 * The page's map as HTML, for the build: head, filters, every frame's drawing, panel and list. Throws with all problems where
 * the dataset is not sound: a broken map is not to be published.
 */
export async function prerender(
  graphJson: string,
  layoutJson: string,
  settings: Settings = PAGE_SETTINGS,
): Promise<string> {
  const graph = readGraph(graphJson);
  const solve = await solverOf(graph, readSolved(graph, layoutJson));
  const store = createMapStore(graph);
  const words = await wordsOf(graph);
  const drawings = FRAME_NAMES.map((name) =>
    renderToStaticMarkup(
      <MapDrawing
        still
        store={store}
        words={words}
        scene={buildScene(graph, FRAMES[name], solve(name))}
      />,
    ),
  );
  const key = renderToStaticMarkup(
    <noscript>
      <LineKey graph={graph} words={words} />
    </noscript>,
  );
  return renderToString(
    <App
      store={store}
      words={words}
      settings={settings}
      solve={solve}
      drawn={drawings.join('') + key}
      listed={renderToStaticMarkup(<StillList store={store} words={words} />)}
      // A file that is alone has all its styles at once.
      panelStyles={settings.embedded ? undefined : PANEL_STYLES}
    />,
  );
}

/** The whole of `map.html` as HTML, with either view in front. */
interface DrawnFrame {
  readonly map: string;
  readonly list: string;
}

/** What `map.html` wakes up (`prerender`). */
export async function prerenderFrame(graphJson: string, layoutJson: string): Promise<DrawnFrame> {
  return {
    map: await prerender(graphJson, layoutJson, FRAME_SETTINGS),
    list: await prerenderListFirst(readGraph(graphJson)),
  };
}

const LIST = 'list';

/** Only a script brings it to the front, so that nothing in it is for a page without one. */
async function prerenderListFirst(graph: Graph): Promise<string> {
  const words = await wordsOf(graph);
  if (!(await bringViews())) throw new Error('the list could not be loaded');
  return renderToString(
    <App
      store={createMapStore(graph, { view: LIST })}
      words={words}
      settings={FRAME_SETTINGS}
      solve={() => {
        throw new Error('nothing is drawn in a list');
      }}
      drawn=""
      listed=""
    />,
    // The page holds the map too until the script has come: each its own ids.
    { identifierPrefix: LIST },
  );
}

/** The whole reasoning as HTML, to stand outside what React wakes up (`Reading`). Throws as `prerender` does. */
export async function prerenderReading(graphJson: string): Promise<string> {
  const graph = readGraph(graphJson);
  return renderToStaticMarkup(<Reading graph={graph} words={await wordsOf(graph)} />);
}

/** Every tie in a line, for a host's page (`TieList`). Throws as `prerender` does. */
export async function prerenderList(graphJson: string): Promise<string> {
  const graph = readGraph(graphJson);
  return renderToStaticMarkup(<TieList graph={graph} words={await wordsOf(graph)} />);
}

interface StillPicture {
  readonly svg: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

/**
 * The whole map in light colours as an SVG that stands alone, laid out for an article's column. `tokensCss` is the text of
 * tokens.css, which begins with the light colours. Throws as `prerender` does.
 */
export async function prerenderPicture(
  graphJson: string,
  layoutJson: string,
  tokensCss: string,
): Promise<StillPicture> {
  const graph = readGraph(graphJson);
  const solve = await solverOf(graph, readSolved(graph, layoutJson));
  const scene = buildScene(graph, FRAMES.desk, solve('desk'));
  const palette = readPalette((token) => readToken(tokensCss, token));
  const words = await wordsOf(graph);
  const input = { scene, positions: scene.home, state: STATE_AT_REST, palette, words };
  const picture = buildPicture(input);
  return { svg: formatSvg(picture), width: picture.width, height: picture.height };
}

function readToken(css: string, token: string): string {
  // `--ground: var(--edgewise-ground, #fbfaf7);`: a picture that stands alone has no host.
  const value = new RegExp(`${token}: var\\([\\w-]+, ([^)]+)\\);`).exec(css)?.[1];
  if (value === undefined) throw new Error(`tokens.css says no ${token}`);
  return value;
}

/** What is published of a map speaks the map's language. */
function wordsOf({ dataset }: Graph): Promise<Words> {
  return bringWords(dataset.lang);
}

function readGraph(graphJson: string): Graph {
  const result = parseDataset(graphJson, 'graph.json');
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return buildGraph(result.dataset);
}
