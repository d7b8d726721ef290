import { Lexer, LineCounter, parseDocument, type ParsedNode, type YAMLError } from 'yaml';

/** Something that the reader of YAML refuses, at an offset of the text. */
export interface Fault {
  readonly offset: number;
  readonly text: string;
}

interface ParsedYaml {
  /** Null where the file is empty or cannot be parsed. */
  readonly root: ParsedNode | null;
  readonly lines: LineCounter;
  readonly faults: readonly Fault[];
}

/** YAML is parsed at about 5 MB/s; the largest map that a person has written is 0.1 MB. */
export const MAX_YAML_LENGTH = 8_000_000;

/** A map nests 6 levels deep. The parser recurses, and exhausting its stack ends the process. */
const MAX_NESTING = 200;

/**
 * Parses YAML 1.2. Whatever the parser would let pass with a warning is a fault. The texts say what
 * to do, because the parser's own messages are in the terms of its grammar.
 */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const tooDeep = findTooDeep(text);
  if (tooDeep !== null)
    return { root: null, lines: countLines(text), faults: [{ offset: tooDeep, text: TOO_DEEP }] };
  const parsed = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Compares every key with every other; `readMap` finds repeated keys in one pass.
    uniqueKeys: false,
    keepSourceTokens: true,
    // A second document is an error only from this level on.
    logLevel: 'error',
  });
  const faults = firstOfEachLine([...parsed.errors, ...parsed.warnings], text, lines);
  return { root: faults.length > 0 ? null : parsed.contents, lines, faults };
}

const TOO_DEEP = `is nested deeper than ${MAX_NESTING} levels`;

function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

/** The offset where a text nests too deep for the parser, or null. Does not recurse. */
function findTooDeep(text: string): number | null {
  const indented = new RegExp(`^(?: {${MAX_NESTING},}|[ ]*(?:[-?:][ \\t]+){50,})\\S`, 'm').exec(
    text,
  );
  if (indented) return indented.index;
  if ((text.match(/[[{]/g)?.length ?? 0) <= MAX_NESTING) return null;
  let [offset, depth] = [0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > MAX_NESTING) return Math.min(offset, text.length);
    // Tokens of one control character are marks of the lexer and not part of the text.
    if (!MARKS.has(token)) offset += token.length;
  }
  return null;
}

const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/** The first fault of each line: the others are its consequences. */
function firstOfEachLine(
  errors: readonly YAMLError[],
  text: string,
  lines: LineCounter,
): readonly Fault[] {
  const seen = new Set<number>();
  return [...errors]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .flatMap((error) => {
      const [offset] = error.pos;
      const { line } = lines.linePos(offset);
      if (seen.has(line)) return [];
      seen.add(line);
      return [faultOf(error, text, lines)];
    });
}

function faultOf(error: YAMLError, text: string, lines: LineCounter): Fault {
  const [offset] = error.pos;
  const { line } = lines.linePos(offset);
  const lost = error.code === 'BAD_INDENT' ? lostBefore(text, line, lines) : undefined;
  if (lost) return lost;
  const first = offset + text.slice(offset, offset + 200).search(/[^ ]|$/);
  return { offset: first, text: cureOf(error, text.slice(first, first + 40)) };
}

const QUOTE_IT = 'put the text in quotes, or on the next line after ">-"';

/** The text that follows `#` on the line before, which ended a text that goes on. */
function lostBefore(text: string, line: number, lines: LineCounter): Fault | undefined {
  const start = lines.lineStarts[line - 2];
  const end = lines.lineStarts[line - 1];
  if (start === undefined || end === undefined) return undefined;
  const found = /:[ \t]+[^"'>|#\s].*?[ \t]#(.*)/.exec(text.slice(start, end));
  const lost = found?.[1]?.trim() ?? '';
  return lost === '' ? undefined : { offset: end - 1, text: lostText(lost) };
}

/** What to say of words that YAML took for a comment. */
export function lostText(lost: string): string {
  return `the text after "#" was read as a comment and lost: ${JSON.stringify(lost.slice(0, 60))}; ${QUOTE_IT}`;
}

/** The fault in the words of an author, with its cure. */
function cureOf({ code, message }: YAMLError, found: string): string {
  const first = JSON.stringify(found.charAt(0));
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return `a colon followed by a space inside a text: ${QUOTE_IT}`;
    case 'BAD_SCALAR_START':
      return `a text cannot begin with ${first}: put it in quotes`;
    case 'TAG_RESOLVE_FAILED':
      return `a text cannot begin with ${first}: put it in quotes`;
    case 'TAB_AS_INDENT':
      return 'a tab is not allowed as indentation: use two spaces';
    case 'BAD_INDENT':
      return 'is not indented like the lines that belong with it: use two spaces for each level, and quotes around a text that goes on here';
    case 'MULTIPLE_DOCS':
      return 'a second document after "---"; a file holds one map';
    case 'BAD_DQ_ESCAPE':
      return 'a backslash in double quotes begins an escape: write \\\\, or use single quotes';
    case 'BLOCK_IN_FLOW':
      return 'an indented list or key inside brackets: use brackets or indentation, not both';
    case 'UNEXPECTED_TOKEN':
      if (message.includes('block-seq-ind'))
        return 'a list begins on the line after its key, with a dash for each entry';
      return 'a text goes on after its closing quote: one pair of quotes for the whole (and one for each place, on a line with a dash); a quote inside single quotes is written twice';
    case 'MISSING_CHAR':
      if (message.includes('quote')) return 'the closing quote is missing';
      if (message.includes('- indicator'))
        return 'is not indented like the entry that it belongs to: use two spaces for each level';
      if (message.includes('map values'))
        return 'a key needs a colon and a space after it; a text that goes on here needs quotes';
      return 'a bracket, brace or comma is missing';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'a key needs a colon and a space on its own line; a text of several lines needs quotes or ">-"';
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
      return `anchors (&) and aliases (*) are not allowed; a text that begins with ${first} needs quotes`;
    default:
      return `is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  }
}
