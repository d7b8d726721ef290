import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright';

/** Bytes in use after a full garbage collection. */
export interface Memory {
  /** JavaScript objects and strings. */
  readonly heap: number;
  /** Array buffers, whose bytes are outside of the heap. */
  readonly buffers: number;
  /** Objects of the DOM and of other web interfaces. */
  readonly dom: number;
  /** Private memory of the page's process; null where it is unknown (not Linux). */
  readonly process: number | null;
}

export async function readMemory(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  // The second collects what finalizers of the first have released.
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  // Newer than Playwright's types.
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  await session.send('HeapProfiler.disable');
  await session.detach();
  return {
    heap: usage.usedSize,
    buffers: usage.backingStorageSize ?? 0,
    dom: usage.embedderHeapUsedSize ?? 0,
    process: await processMemory(page),
  };
}

/** Of the largest renderer: the browser may keep an empty one in reserve. */
async function processMemory(page: Page): Promise<number | null> {
  const session = (await page.context().browser()?.newBrowserCDPSession()) as CDPSession;
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = await Promise.all(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateBytes(id)),
  );
  const known = sizes.filter((size) => size !== null);
  return known.length > 0 ? Math.max(...known) : null;
}

async function privateBytes(pid: number): Promise<number | null> {
  try {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
    const lines = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gmu)];
    return lines.reduce((sum, [, kB]) => sum + 1024 * Number(kB), 0);
  } catch {
    return null;
  }
}

export async function saveSnapshot(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stream = createWriteStream(file);
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => stream.write(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await new Promise((resolve) => stream.end(resolve));
  await session.detach();
}
