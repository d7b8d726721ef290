import { ReadError, type Io } from '../../../src/cli/io';

/** A world of these files, `-` being standard input, and what a command said into it. */
export function worldOf(files: Readonly<Record<string, string>>) {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    read: (path) => {
      const text = files[path];
      return text === undefined
        ? Promise.reject(new ReadError(`${path}: there is no such file`))
        : Promise.resolve(text);
    },
  };
  return { io, out, err };
}
