import type { SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { buildSolvedWorld } from '../layout/world/solvedWorld';
import { buildWorldInput } from '../layout/world/worldInput';
import type { WorldMessage } from '../layout/world/worldWorker';
import WorldWorker from '../layout/world/worldWorker?worker&inline';

/**
 * Lays out a large graph in a worker, so that the page stays responsive; arrays are transferred
 * both ways, not copied. Where no worker can start (a host's content security policy, no support),
 * lays it out in slices on the main thread. Rejects once `signal` aborts.
 */
export function layOutInWorker(
  graph: Graph,
  report: (share: number) => void,
  signal: AbortSignal,
): Promise<SolvedLayoutSize> {
  const inPage = async () => {
    const { settleWorldInSlices } = await import('../layout/world/settleWorld');
    return settleWorldInSlices(graph, report, signal);
  };
  const worker = startWorker();
  if (!worker) return inPage();
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(new Error('cancelled'));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<WorldMessage>) => {
      if (data.kind === 'progress') report(data.share);
      else {
        worker.terminate();
        resolve(buildSolvedWorld(graph, data.layout));
      }
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      resolve(inPage());
    });
    const input = buildWorldInput(graph);
    const { radii, seeds, sources, targets } = input;
    worker.postMessage(
      input,
      [radii, seeds, sources, targets].map(({ buffer }) => buffer as ArrayBuffer),
    );
  });
}

function startWorker(): Worker | null {
  try {
    return new WorldWorker();
  } catch {
    return null;
  }
}
