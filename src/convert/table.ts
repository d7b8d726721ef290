import { ConvertError } from './types';

/** A row of a table with the line of its file on which it begins. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A table of a map has a few dozen columns, and at most 50,000 rows. */
const MAX_CELLS_IN_ROW = 1000;
const MAX_CELLS = 4_000_000;

const DELIMITERS = [',', ';', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/**
 * Parses comma-, semicolon- or tab-separated values (RFC 4180, and what spreadsheets make of it):
 * quoted cells may hold delimiters, doubled quotes and line breaks. d3-dsv does the same, but does
 * not say on which line a row begins, which messages need. Empty rows are left out.
 */
export function parseTable(textWithBom: string, file = 'the table'): readonly Row[] {
  const text = textWithBom.replace(/^\uFEFF/, '');
  const delimiter = findDelimiter(text);
  const rows: Row[] = [];
  let [cells, cell, line, rowLine, offset] = [[] as string[], '', 1, 1, 0];
  let count = 0;
  const endRow = () => {
    cells.push(cell);
    count += cells.length;
    if (cells.length > MAX_CELLS_IN_ROW || count > MAX_CELLS)
      throw new ConvertError(
        `${file}:${rowLine}: a table may have ${MAX_CELLS_IN_ROW} columns and ${MAX_CELLS} cells; this one has more`,
      );
    if (cells.some((one) => one.trim() !== '')) rows.push({ cells, line: rowLine });
    [cells, cell, rowLine] = [[], '', line];
  };
  while (offset < text.length) {
    const char = text.charAt(offset);
    if (char === '"' && cell === '') {
      const { value, next } = readQuoted(text, offset);
      line += value.match(/\r\n?|\n/g)?.length ?? 0;
      [cell, offset] = [value, next];
    } else if (char === delimiter) {
      cells.push(cell);
      if (cells.length > MAX_CELLS_IN_ROW) endRow();
      cell = '';
      offset += 1;
    } else if (char === '\n' || char === '\r') {
      offset += char === '\r' && text.charAt(offset + 1) === '\n' ? 2 : 1;
      line += 1;
      endRow();
    } else {
      cell += char;
      offset += 1;
    }
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

function readQuoted(
  text: string,
  start: number,
): { readonly value: string; readonly next: number } {
  let end = start + 1;
  for (;;) {
    const quote = text.indexOf('"', end);
    if (quote < 0) return { value: text.slice(start + 1).replaceAll('""', '"'), next: text.length };
    if (text.charAt(quote + 1) !== '"')
      return { value: text.slice(start + 1, quote).replaceAll('""', '"'), next: quote + 1 };
    end = quote + 2;
  }
}

/** Longer first lines are no line of names. */
const MAX_HEAD = 100_000;

/** The delimiter that the first line has most often outside quotes. */
function findDelimiter(text: string): Delimiter {
  const start = text.slice(0, MAX_HEAD);
  const head = (/^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(start)?.[0] ?? '').replace(
    /"(?:[^"]|"")*"/g,
    '',
  );
  const counts = DELIMITERS.map((one) => head.split(one).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Comma-separated values with a line break of their format, `\r\n`, in which a cell may hold any text. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(formatCell).join(',')}\r\n`).join('');
}

function formatCell(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
