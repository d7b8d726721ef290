import { fetchText, OPTIONAL_TIME_LIMIT_MS } from './fetchText';
import { readDataset, type Loaded } from './readDataset';

/**
 * Fetches and checks `graph.json` and, beside it, `layout.json`. Never rejects: a missing or
 * invalid file gives a result that can be shown to readers. `checked` is the SHA-256 of the dataset
 * that the build has checked; '' if there was no build.
 */
export async function loadDataset(folder: string, checked: string): Promise<Loaded> {
  const file = `${folder}/graph.json`;
  const [text, layout] = await Promise.all([
    fetchText(file),
    fetchText(`${folder}/layout.json`, AbortSignal.timeout(OPTIONAL_TIME_LIMIT_MS)),
  ]);
  return readDataset({ file, text, layout, checked });
}
