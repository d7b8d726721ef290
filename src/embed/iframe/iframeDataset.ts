import { readDataset, type Loaded } from '../../app/readDataset';
import { unpackText } from './unpackText';

/** The ids of the data blocks of `map.html`, which `edgewise build` fills. */
const GRAPH_ID = 'edgewise-graph';
const LAYOUT_ID = 'edgewise-layout';

/** Whether this browser can read the dataset: that of a large map is packed. */
export function canReadDataset(doc: Document): boolean {
  return !isPacked(doc.getElementById(GRAPH_ID)) || 'DecompressionStream' in globalThis;
}

/** Checks the dataset that is part of the page. Never rejects. `checked`: see `readDataset`. */
export async function readIframeDataset(doc: Document, checked: string): Promise<Loaded> {
  const graph = doc.getElementById(GRAPH_ID);
  const text = graph?.textContent ?? null;
  return readDataset({
    file: 'graph.json',
    // What is damaged cannot be unpacked and is checked as it is, which reports the problem.
    text: text !== null && isPacked(graph) ? await unpackText(text).catch(() => text) : text,
    layout: doc.getElementById(LAYOUT_ID)?.textContent ?? null,
    checked,
  });
}

function isPacked(block: HTMLElement | null): boolean {
  return block?.dataset['packed'] !== undefined;
}
