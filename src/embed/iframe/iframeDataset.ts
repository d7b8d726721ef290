import { readDataset, type Loaded } from '../../app/readDataset';

/** The ids of the data blocks of `map.html`, which `edgewise build` fills. */
const GRAPH_ID = 'edgewise-graph';
const LAYOUT_ID = 'edgewise-layout';

/** Checks the dataset that is part of the page. Never rejects. `checked`: see `readDataset`. */
export function readIframeDataset(doc: Document, checked: string): Promise<Loaded> {
  const text = textOf(doc, GRAPH_ID);
  return readDataset({ file: 'graph.json', text, layout: textOf(doc, LAYOUT_ID), checked });
}

function textOf(doc: Document, id: string): string | null {
  return doc.getElementById(id)?.textContent ?? null;
}
