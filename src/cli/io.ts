import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

/** The world as a command sees it; a test hands in another one. */
export interface Io {
  /** One line, or several, to standard output. */
  readonly out: (text: string) => void;
  /** The same to standard error. */
  readonly err: (text: string) => void;
  /** A file as UTF-8 text, `-` for standard input. Rejects with ReadError. */
  readonly read: (path: string) => Promise<string>;
}

/** A file that could not be read. */
export class ReadError extends Error {}

export function createProcessIo(): Io {
  return {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    read: async (path) => {
      try {
        return await (path === '-' ? text(process.stdin) : readFile(path, 'utf8'));
      } catch (error) {
        throw new ReadError(`${fileTitle(path)}: ${readFault(error)}`);
      }
    },
  };
}

/** How a file is called in messages. */
export function fileTitle(path: string): string {
  return path === '-' ? 'standard input' : path;
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
};

function readFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAULTS[code] ?? `cannot be read (${code || String(error)})`;
}
