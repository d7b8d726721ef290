import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

interface Read {
  /** When the file was last changed before it was read. */
  readonly mtimeMs: number;
  readonly body: Promise<Buffer>;
}

/**
 * Reads files compressed, each once until it changes: compressing a page and its code takes 40 ms
 * of CPU time, and the tests open the same ones hundreds of times.
 */
export function createGzipReader(): (file: string) => Promise<Buffer> {
  const known = new Map<string, Read>();
  return async (file) => {
    const { mtimeMs } = await stat(file);
    const last = known.get(file);
    if (last?.mtimeMs === mtimeMs) return last.body;
    const body = readFile(file).then((content) => compress(content));
    known.set(file, { mtimeMs, body });
    return body;
  };
}
