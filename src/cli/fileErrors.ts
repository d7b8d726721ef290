/** Thrown when a file cannot be read. */
export class ReadError extends Error {}

/** Thrown when a file cannot be written. */
export class WriteError extends Error {}

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

export function toReadError(file: string, error: unknown): ReadError {
  return new ReadError(`${fileTitle(file)}: ${reasonOf(error, READ_FAULTS, 'read')}`);
}

export function toWriteError(file: string, error: unknown): WriteError {
  return new WriteError(`${file}: ${reasonOf(error, WRITE_FAULTS, 'written')}`);
}

/** The code of an error of the file system, '' for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function reasonOf(error: unknown, faults: Faults, action: 'read' | 'written'): string {
  const code = codeOf(error);
  return faults[code] ?? `cannot be ${action} (${code || String(error)})`;
}
