import { MAX_DEPTH } from './limits';
import { pathName, readPathName, type Path } from './finding';

/**
 * Positions of values in a JSON text. `JSON.parse` does not provide them, and in some engines its
 * errors carry no position.
 */
export interface JsonScan {
  /** Offset (UTF-16) of each requested value and of its ancestors, by path: `edges[12].target`. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Keys that occur twice in one object; `JSON.parse` silently keeps the last. At most 100. */
  readonly repeated: readonly Path[];
  /** Where the text stops being valid JSON, and what was expected there. */
  readonly fault?: { readonly offset: number; readonly wanted: string };
}

const MAX_REPEATED = 100;

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;

class SyntaxFault extends Error {
  readonly offset: number;
  readonly wanted: string;

  constructor(offset: number, wanted: string) {
    super(wanted);
    this.offset = offset;
    this.wanted = wanted;
  }
}

/**
 * The requested paths as a tree: a file has millions of values, of which at most a hundred are
 * requested.
 */
interface Wanted {
  readonly name: string;
  readonly members: Map<string, Wanted>;
}

/**
 * Scans a JSON text according to RFC 8259 and records where the values of these paths begin. Accepts
 * what `JSON.parse` accepts, down to 200 levels. Never throws. Written by hand: it needs one pass,
 * weighs 1.1 kB gzipped, and is fuzzed against `JSON.parse`; a library such as momoa weighs about
 * 6 kB, which the element would load to report errors.
 */
export function scanJson(text: string, paths: readonly Path[] = []): JsonScan {
  const offsets = new Map<string, number>();
  const repeated: Path[] = [];
  const trail: (string | number)[] = [];
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
  /**
   * Reads the string with its quotes. Not one regular expression: that exhausts the stack at 8
   * million characters.
   */
  function takeString(): string | undefined {
    const start = offset;
    if (text.charCodeAt(start) !== QUOTE) return undefined;
    for (let end = start + 1; end < text.length;) {
      const code = text.charCodeAt(end);
      if (code === QUOTE) {
        offset = end + 1;
        return text.slice(start, offset);
      }
      if (code < FIRST_PRINTABLE) return undefined;
      if (code === BACKSLASH) {
        ESCAPE.lastIndex = end;
        const escape = ESCAPE.exec(text);
        if (!escape) return undefined;
        end += escape[0].length;
      } else end += 1;
    }
    return undefined;
  }
  function readValue(wanted: Wanted | undefined): void {
    take(SPACE);
    if (trail.length > MAX_DEPTH) throw new SyntaxFault(offset, `no more than ${MAX_DEPTH} levels`);
    if (wanted) offsets.set(wanted.name, offset);
    if (takeChar('{')) readObject(wanted);
    else if (takeChar('[')) readList(wanted);
    else if (takeString() === undefined && take(SCALAR) === undefined)
      throw new SyntaxFault(offset, 'a value');
  }
  function readMember(wanted: Wanted | undefined, key: string | number): void {
    trail.push(key);
    readValue(wanted?.members.get(String(key)));
    trail.pop();
  }
  function readList(wanted: Wanted | undefined): void {
    if (takeChar(']')) return;
    let i = 0;
    do {
      readMember(wanted, i);
      i += 1;
    } while (takeChar(','));
    if (!takeChar(']')) throw new SyntaxFault(offset, '"," or "]"');
  }
  function readObject(wanted: Wanted | undefined): void {
    if (takeChar('}')) return;
    const keys = new Set<string>();
    do {
      take(SPACE);
      const key = takeString();
      if (key === undefined) throw new SyntaxFault(offset, 'a key in double quotes');
      const name = String(JSON.parse(key));
      if (keys.has(name) && repeated.length < MAX_REPEATED) repeated.push([...trail, name]);
      keys.add(name);
      if (!takeChar(':')) throw new SyntaxFault(offset, '":"');
      readMember(wanted, name);
    } while (takeChar(','));
    if (!takeChar('}')) throw new SyntaxFault(offset, '"," or "}"');
  }

  try {
    readValue(buildWanted(paths));
    take(SPACE);
    if (offset < text.length) throw new SyntaxFault(offset, 'the end of the file');
    return { offsets, repeated };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    return { offsets, repeated, fault: { offset: error.offset, wanted: error.wanted } };
  }
}

function buildWanted(paths: readonly Path[]): Wanted {
  const root: Wanted = { name: '', members: new Map() };
  for (const path of paths) {
    let at = root;
    for (const [i, key] of path.entries()) {
      const name = pathName(path.slice(0, i + 1));
      const next = at.members.get(String(key)) ?? { name, members: new Map<string, Wanted>() };
      at.members.set(String(key), next);
      at = next;
    }
  }
  return root;
}

/** Line and column of an offset, both from 1; columns count UTF-16 units, as editors do. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const starts = lineStarts(text, offset);
  return { line: starts.length, column: offset - (starts.at(-1) ?? 0) + 1 };
}

/** The start of each line, up to the one that contains `end`. */
function lineStarts(text: string, end = text.length): readonly number[] {
  const starts = [0];
  for (const { index, 0: lineEnd } of text.slice(0, end).matchAll(/\r\n?|\n/g))
    starts.push(index + lineEnd.length);
  return starts;
}

/**
 * The line of each path or, if the path is not in the text (a missing key), of its nearest
 * ancestor. One pass over the text for all of them.
 */
export function linesOfPaths(text: string, names: readonly string[]): readonly number[] {
  const paths = names.map(readPathName);
  const { offsets } = scanJson(text, paths);
  const starts = lineStarts(text);
  return paths.map((path) => {
    let depth = path.length;
    while (depth > 0 && !offsets.has(pathName(path.slice(0, depth)))) depth -= 1;
    return lineAt(starts, offsets.get(pathName(path.slice(0, depth))) ?? 0);
  });
}

/** The number of the last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
