import { unwatchFile, watchFile, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { MAX_FILE_LENGTH } from '../format/limits';
import type { BuildServices } from './build/services';
import { decodeText } from '../format/decodeText';
import { fileTitle, ReadError, toReadError } from './fileErrors';
import { writeAll, writeWhole, type FolderFile } from './writeFiles';

/** A command's access to files and output; tests pass in their own. */
export interface Io {
  /** Writes one or more lines to standard output. */
  readonly out: (text: string) => void;
  /** Writes one or more lines to standard error. */
  readonly err: (text: string) => void;
  /** Reads a file as UTF-8 text, `-` for standard input. Rejects with ReadError. */
  readonly read: (path: string) => Promise<string>;
  /** Reads a file as it is. Rejects with ReadError. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  /** Writes a file and creates missing folders. Rejects with WriteError. */
  readonly write: (path: string, text: string) => Promise<void>;
  /** Writes files into a folder, all or none. Rejects with WriteError. */
  readonly writeAll: (folder: string, files: readonly FolderFile[]) => Promise<void>;
  /** Calls back after one of these files has changed, until stopped. */
  readonly watch: (files: readonly string[], onChange: () => void) => () => void;
  /** Resolves when the person in front of the terminal interrupts the command. */
  readonly untilInterrupted: () => Promise<void>;
  readonly services: BuildServices;
}

export function createProcessIo(services: BuildServices): Io {
  endQuietlyOnClosedPipe(process.stdout);
  endQuietlyOnClosedPipe(process.stderr);
  return {
    services,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    read: async (file) => {
      const decoded = decodeText(await readBytes(file));
      if ('fault' in decoded) throw new ReadError(`${fileTitle(file)}: ${decoded.fault}`);
      return decoded.text;
    },
    readBytes,
    write: writeWhole,
    writeAll,
    watch,
    untilInterrupted: () =>
      new Promise((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
      }),
  };
}

const WATCH_INTERVAL_MS = 250;

/**
 * Compares times of change several times a second. Events of the file system would be cheaper, but
 * get lost where an editor saves by renaming, and on network drives.
 */
function watch(files: readonly string[], onChange: () => void): () => void {
  const listener = (now: Stats, before: Stats) => {
    if (now.mtimeMs !== before.mtimeMs || now.size !== before.size) onChange();
  };
  for (const file of files) watchFile(file, { interval: WATCH_INTERVAL_MS }, listener);
  return () => files.forEach((file) => unwatchFile(file, listener));
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    if (file === '-') return await buffer(process.stdin);
    const { size } = await stat(file);
    if (size <= MAX_FILE_LENGTH) return await readFile(file);
    const [found, max] = [size, MAX_FILE_LENGTH].map((bytes) => Math.ceil(bytes / 1e6));
    throw new ReadError(`${file}: has ${found} MB; at most ${max} MB are read`);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw toReadError(file, error);
  }
}

/**
 * Whoever reads the output may stop before its end (`| head`), which is no error and needs no stack
 * trace.
 */
function endQuietlyOnClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
