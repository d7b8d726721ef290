import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { BuildServices } from './build/services';

/** The world as a command sees it; a test hands in another one. */
export interface Io {
  /** One line, or several, to standard output. */
  readonly out: (text: string) => void;
  /** The same to standard error. */
  readonly err: (text: string) => void;
  /** A file as UTF-8 text, `-` for standard input. Rejects with ReadError. */
  readonly read: (path: string) => Promise<string>;
  /** Writes a file, and the folders it stands in where they are missing. Rejects with WriteError. */
  readonly write: (path: string, text: string) => Promise<void>;
  readonly services: BuildServices;
}

/** A file that could not be read. */
export class ReadError extends Error {}

/** A file that could not be written. */
export class WriteError extends Error {}

export function createProcessIo(services: BuildServices): Io {
  return {
    services,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    read: async (file) => {
      try {
        return await (file === '-' ? text(process.stdin) : readFile(file, 'utf8'));
      } catch (error) {
        throw new ReadError(`${fileTitle(file)}: ${reasonOf(error, READ_FAULTS, 'read')}`);
      }
    },
    write: async (file, content) => {
      try {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, content);
      } catch (error) {
        throw new WriteError(`${file}: ${reasonOf(error, WRITE_FAULTS, 'written')}`);
      }
    },
  };
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
