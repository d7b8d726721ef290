import { fetchText, OPTIONAL_TIME_LIMIT_MS } from './fetchText';
import { readDataset, type Loaded } from './readDataset';

/**
 * Fetches and checks `graph.json` and, beside it, `layout.json`. Never rejects: a file that is not there or not sound comes
 * back as something that can be read. `checked` is the SHA-256 of the dataset that the build has checked; '' where there was
 * none.
 */
export async function loadDataset(folder: string, checked: string): Promise<Loaded> {
  const file = `${folder}/graph.json`;
  const [text, layout] = await Promise.all([
    fetchText(file),
    fetchText(`${folder}/layout.json`, AbortSignal.timeout(OPTIONAL_TIME_LIMIT_MS)),
  ]);
  return readDataset({ file, text, layout, checked });
}
