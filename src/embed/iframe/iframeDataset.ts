import { readDataset, type Loaded } from '../../app/readDataset';
import { unpackText } from './unpackText';

/** The ids of the data blocks of `map.html`, which `edgewise build` fills. */
const GRAPH_ID = 'edgewise-graph';
const LAYOUT_ID = 'edgewise-layout';

/**
 * Checks the dataset that is part of the page; that of a large map is packed. Never rejects.
 * `checked`: see `readDataset`.
 */
export async function readIframeDataset(doc: Document, checked: string): Promise<Loaded> {
  const graph = doc.getElementById(GRAPH_ID);
  const text = graph?.textContent ?? null;
  return readDataset({
    file: 'graph.json',
    text: text && graph?.dataset['packed'] !== undefined ? await unpack(text) : text,
    layout: doc.getElementById(LAYOUT_ID)?.textContent ?? null,
    checked,
  });
}

/** Null if the text is damaged: then there is no dataset. */
function unpack(text: string): Promise<string | null> {
  return Promise.resolve()
    .then(() => unpackText(text))
    .catch(() => null);
}
