import { pathName, type Path } from './finding';

/** Where things stand in a JSON text. JSON.parse does not say, and its errors carry no position in some engines. */
export interface JsonScan {
  /** Offset (UTF-16) of each value by the name of its path: `edges[12].target`. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Keys that an object has twice; JSON.parse keeps only the last. */
  readonly repeated: readonly Path[];
  /** Where the text stops being JSON, and what could have stood there. */
  readonly fault?: { readonly offset: number; readonly wanted: string };
}

/** A dataset nests 8 deep; more than this is no dataset and would only exhaust the stack. */
const MAX_DEPTH = 200;

const SPACE = /[ \t\n\r]*/y;
// eslint-disable-next-line no-control-regex -- the very signs that JSON forbids inside a text
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class SyntaxFault extends Error {
  readonly offset: number;
  readonly wanted: string;

  constructor(offset: number, wanted: string) {
    super(wanted);
    this.offset = offset;
    this.wanted = wanted;
  }
}

/** Reads a JSON text as RFC 8259 has it. Accepts what JSON.parse accepts, down to 200 levels. Never throws. */
export function scanJson(text: string): JsonScan {
  const offsets = new Map<string, number>();
  const repeated: Path[] = [];
  let offset = 0;

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0];
    offset += found?.length ?? 0;
    return found;
  }
  function takeChar(char: string): boolean {
    take(SPACE);
    if (text[offset] !== char) return false;
    offset += 1;
    return true;
  }
  function readValue(path: Path): void {
    take(SPACE);
    if (path.length > MAX_DEPTH) throw new SyntaxFault(offset, `no more than ${MAX_DEPTH} levels`);
    offsets.set(pathName(path), offset);
    if (takeChar('{')) readObject(path);
    else if (takeChar('[')) readList(path);
    else if (take(STRING) === undefined && take(SCALAR) === undefined)
      throw new SyntaxFault(offset, 'a value');
  }
  function readList(path: Path): void {
    if (takeChar(']')) return;
    let i = 0;
    do {
      readValue([...path, i]);
      i += 1;
    } while (takeChar(','));
    if (!takeChar(']')) throw new SyntaxFault(offset, '"," or "]"');
  }
  function readObject(path: Path): void {
    if (takeChar('}')) return;
    const keys = new Set<string>();
    do {
      take(SPACE);
      const key = take(STRING);
      if (key === undefined) throw new SyntaxFault(offset, 'a key in double quotes');
      const name = String(JSON.parse(key));
      const member = [...path, name];
      if (keys.has(name)) repeated.push(member);
      keys.add(name);
      if (!takeChar(':')) throw new SyntaxFault(offset, '":"');
      readValue(member);
    } while (takeChar(','));
    if (!takeChar('}')) throw new SyntaxFault(offset, '"," or "}"');
  }

  try {
    readValue([]);
    take(SPACE);
    if (offset < text.length) throw new SyntaxFault(offset, 'the end of the file');
    return { offsets, repeated };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    return { offsets, repeated, fault: { offset: error.offset, wanted: error.wanted } };
  }
}

/** Line and column of an offset, both from 1; columns count UTF-16 units, as editors do. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The line of a path, or of the nearest thing around it where the path itself is not in the text (a missing key). */
export function lineOfPath(text: string, scan: JsonScan, path: string): number {
  let name = path;
  while (name !== '' && !scan.offsets.has(name)) name = parentName(name);
  return lineAndColumn(text, scan.offsets.get(name) ?? 0).line;
}

function parentName(name: string): string {
  const last = /(?:\.[\w-]+|\[\d+\]|\["(?:[^"\\]|\\.)*"\])$/.exec(name);
  return name.slice(0, last?.index ?? 0);
}
