import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { parseDataset } from '../dataset/parse';
import { FRAMES } from '../layout/frames';
import { readSolved } from '../layout/readSolved';
import { FRAME_NAMES } from '../layout/types';
import { buildGraph, type Graph } from '../model/graph';
import { Reading } from '../panel/Reading';
import { createMapStore } from '../state/store';
import { en } from '../state/words/en';
import { MapDrawing } from '../view/MapDrawing';
import { buildScene } from '../view/scene';
import { App } from './App';
import { PAGE_SETTINGS } from './settings';
import { solverOf } from './solverOf';

/**
 * The page's map as HTML, for the build: head, filters, every frame's drawing, panel and list. Throws with all problems where
 * the dataset is not sound: a broken map is not to be published.
 */
export async function prerender(graphJson: string, layoutJson: string): Promise<string> {
  const graph = readGraph(graphJson);
  const solve = await solverOf(graph, readSolved(graph, layoutJson));
  const store = createMapStore(graph);
  const drawings = FRAME_NAMES.map((name) =>
    renderToStaticMarkup(
      <MapDrawing
        still
        store={store}
        words={en}
        scene={buildScene(graph, FRAMES[name], solve(name))}
      />,
    ),
  );
  return renderToString(
    <App
      store={store}
      words={en}
      settings={PAGE_SETTINGS}
      solve={solve}
      drawn={drawings.join('')}
    />,
  );
}

/** The whole reasoning as HTML, to stand outside what React wakes up (`Reading`). Throws as `prerender` does. */
export function prerenderReading(graphJson: string): string {
  return renderToStaticMarkup(<Reading graph={readGraph(graphJson)} words={en} />);
}

function readGraph(graphJson: string): Graph {
  const result = parseDataset(graphJson, 'graph.json');
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return buildGraph(result.dataset);
}
