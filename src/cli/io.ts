import { rmSync, unwatchFile, watchFile, type Stats } from 'node:fs';
import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { MAX_FILE_LENGTH } from '../format/limits';
import type { BuildServices } from './build/services';
import { decodeText } from '../format/decodeText';

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
  /**
   * Writes files into a folder, all or none: they are written beside it and renamed at the end, so
   * that an interruption leaves no half of them. Rejects with WriteError.
   */
  readonly writeAll: (folder: string, files: readonly TextFile[]) => Promise<void>;
  /** Copies a file as it is. Rejects with WriteError. */
  readonly copy: (from: string, to: string) => Promise<void>;
  /** Calls back after one of these files has changed, until stopped. */
  readonly watch: (files: readonly string[], onChange: () => void) => () => void;
  /** Resolves when the person in front of the terminal interrupts the command. */
  readonly untilInterrupted: () => Promise<void>;
  readonly services: BuildServices;
}

/** A file to be written into a folder. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Thrown when a file cannot be read. */
export class ReadError extends Error {}

/** Thrown when a file cannot be written. */
export class WriteError extends Error {}

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
    write: async (file, content) => {
      try {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, content);
      } catch (error) {
        throw new WriteError(`${file}: ${reasonOf(error, WRITE_FAULTS, 'written')}`);
      }
    },
    writeAll,
    watch,
    untilInterrupted: () =>
      new Promise((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
      }),
    copy: async (from, to) => {
      try {
        await mkdir(path.dirname(to), { recursive: true });
        await copyFile(from, to);
      } catch (error) {
        throw new WriteError(`${to}: ${reasonOf(error, WRITE_FAULTS, 'written')}`);
      }
    },
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

async function writeAll(folder: string, files: readonly TextFile[]): Promise<void> {
  // Inside the folder, because only there renaming is sure not to cross a file system.
  const temporary = path.join(folder, `.edgewise-${process.pid}`);
  const removeAll = () => rmSync(temporary, { recursive: true, force: true });
  const stop = () => {
    removeAll();
    process.exit(128 + 2);
  };
  process.once('SIGINT', stop);
  try {
    await mkdir(temporary, { recursive: true });
    for (const { name, text } of files) await writeFile(path.join(temporary, name), text);
    for (const { name } of files) await rename(path.join(temporary, name), path.join(folder, name));
  } catch (error) {
    throw new WriteError(`${folder}: ${reasonOf(error, WRITE_FAULTS, 'written')}`);
  } finally {
    process.off('SIGINT', stop);
    removeAll();
  }
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
    throw new ReadError(`${fileTitle(file)}: ${reasonOf(error, READ_FAULTS, 'read')}`);
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

/** How a file is called in messages. */
export function fileTitle(path: string): string {
  return path === '-' ? 'standard input' : path;
}

type Faults = Readonly<Record<string, string>>;

const READ_FAULTS: Faults = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
};

const WRITE_FAULTS: Faults = {
  EEXIST: 'its folder is a file',
  ENOTDIR: 'its folder is a file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be written',
};

function reasonOf(error: unknown, faults: Faults, action: 'read' | 'written'): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return faults[code] ?? `cannot be ${action} (${code || String(error)})`;
}
