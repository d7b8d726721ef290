import type { CheckAnswer } from '../format/checkWorker';
import CheckWorker from '../format/checkWorker?worker&inline';
import type { TextResult } from '../format/parse';
import type { Dataset } from '../format/types';
import { loadOptional } from '../i18n/loadOptional';
import { HAS_LANGUAGES } from './hasLanguages';
import { inOwnLanguage } from './localizeMap';

/**
 * As `parseText`, but checks the dataset in a worker: 10,000 nodes and 20,000 edges took 1.6 s.
 * Checks it on the main thread where no worker can start. Null if code fails to load.
 */
export async function parseText(text: string, file: string): Promise<TextResult | null> {
  const problems = await askWorker(text);
  if (problems) return { ok: false, problems };
  if (problems === undefined) {
    const module = await loadOptional(import('../format/parse'));
    return module?.parseText(text, file) ?? null;
  }
  const raw = JSON.parse(text.replace(/^\uFEFF/, '')) as Dataset;
  // Parsing a large file and indexing its graph take 100 ms each, so they run in separate tasks.
  await new Promise((resolve) => setTimeout(resolve));
  return { ok: true, dataset: HAS_LANGUAGES.test(text) ? inOwnLanguage(raw) : raw, raw };
}

function askWorker(text: string): Promise<CheckAnswer | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new CheckWorker();
    } catch {
      resolve(undefined);
      return;
    }
    const end = (answer?: CheckAnswer) => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => end(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end();
    });
    worker.postMessage(text);
  });
}
