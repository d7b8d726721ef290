import type { CheckAnswer } from '../format/checkWorker';
import CheckWorker from '../format/checkWorker?worker&inline';
import { encodeSteps } from '../format/encodeSteps';
import { packSteps } from '../format/pack/packSteps';
import { parseSteps } from '../format/parseSteps';
import { shareSteps } from '../format/shareSteps';
import { runInSlices, type Steps } from '../format/steps';
import { isTrusted } from '../format/trusted';
import type { Dataset } from '../format/types';
import { FlatIndex } from '../graph/flatIndex';
import { graphSteps, type Graph } from '../graph/graph';
import { loadOptional } from '../i18n/loadOptional';
import { HAS_LANGUAGES } from './hasLanguages';
import { nextTask } from './nextTask';
import type { Checked } from './readDataset';

/**
 * Reads the text of a large dataset without blocking the main thread: a worker checks it, which
 * took 1.6 s for 10,000 nodes and 20,000 edges, and it is parsed, localized and indexed in slices.
 * Where no worker can start, it is checked on the main thread. Null if code fails to load.
 */
export async function readLarge(text: string, checked: string): Promise<Checked | null> {
  if (!(await isTrusted(() => runInSlices(encodeSteps(text)), checked))) {
    const problems = await findProblems(text);
    if (problems === undefined) return null;
    if (problems) return { ok: false, problems };
  }
  await nextTask();
  let translatedParts = 0;
  const steps = parseSteps(text.replace(/^\uFEFF/, ''), (part) => {
    translatedParts += Number(HAS_LANGUAGES.test(part));
  });
  const raw = (await runInSlices(steps)) as Dataset;
  await runInSlices(shareSteps(raw));
  await nextTask();
  const isTranslated = translatedParts > 0;
  const localize = isTranslated ? await loadOptional(import('./localizeLarge')) : undefined;
  if (localize === null) return null;
  const graph = await runInSlices(localize?.ownGraphSteps(raw) ?? packedGraphSteps(raw));
  await nextTask();
  return { ok: true, graph, raw: isTranslated ? raw : null };
}

/** Not with translations: all of them are kept, for a reader who chooses another language. */
function* packedGraphSteps(dataset: Dataset): Steps<Graph> {
  return yield* graphSteps(yield* packSteps(dataset), {
    indexIds: (read) => new FlatIndex(read),
  });
}

/** Null: there are none. Undefined: code fails to load. */
async function findProblems(text: string): Promise<CheckAnswer | undefined> {
  const problems = await askWorker(text);
  if (problems !== undefined) return problems;
  const module = await loadOptional(import('../format/parse'));
  const result = module?.parseText(text, 'graph.json');
  return result && (result.ok ? null : result.problems);
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
