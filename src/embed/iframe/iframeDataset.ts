import { readDataset, type Loaded } from '../../app/readDataset';

/** The ids of the data blocks of `map.html`, which `edgewise build` fills. */
const GRAPH_ID = 'edgewise-graph';
const LAYOUT_ID = 'edgewise-layout';

/** Checks the dataset that the page itself brings. Never rejects. `checked`: see `readDataset`. */
export function readFrameDataset(page: Document, checked: string): Promise<Loaded> {
  const text = textOf(page, GRAPH_ID);
  return readDataset({ file: 'graph.json', text, layout: textOf(page, LAYOUT_ID), checked });
}

function textOf(page: Document, id: string): string | null {
  return page.getElementById(id)?.textContent ?? null;
}
