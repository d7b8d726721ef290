import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import { ConvertError, type ImportedGraph } from '../types';
import type { Row } from '../table';
import { fromTables, hasColumns, type TableRows } from './csv';
import { findAll, parseXml, type XmlElement } from './xml';

/** All parts of a workbook together, unpacked; more is refused before it is unpacked. */
const MAX_UNPACKED = 64_000_000;

/** The parts that hold cells; pictures, styles and macros are never unpacked. */
const PARTS =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/**
 * A workbook of Excel or another spreadsheet program: each worksheet is a table as in `fromCsv`.
 * Those without such columns are left out and named. Values of formulas are those that were saved.
 * Not with read-excel-file, because only the parts with cells may be unpacked, and only up to a
 * limit.
 */
export function fromXlsx(bytes: Uint8Array, file: string): ImportedGraph {
  return fromWorkbooks([{ name: file, bytes }]);
}

/** As `fromXlsx`, for nodes and edges in workbooks of their own. */
export function fromWorkbooks(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): ImportedGraph {
  const tables = files.flatMap(({ name, bytes }) => tablesOf(bytes, name));
  const used = tables.filter(hasColumns);
  if (used.length === 0)
    throw new ConvertError(
      `${files.map(({ name }) => name).join(', ')}: no sheet has columns named id or label (actors), or from and to (ties)`,
    );
  const graph = fromTables(used);
  const left = tables.filter((table) => !used.includes(table) && table.rows.length > 0);
  return { ...graph, dropped: [...graph.dropped, ...left.map(({ name }) => `the sheet ${name}`)] };
}

function tablesOf(bytes: Uint8Array, file: string): readonly TableRows[] {
  const parts = unpack(bytes, file);
  const xmlOf = (name: string) => {
    const part = parts[name];
    return part && parseXml(strFromU8(part), `${file}!${name}`);
  };
  const workbook = xmlOf('xl/workbook.xml');
  if (!workbook) throw new ConvertError(`${file}: is no workbook: xl/workbook.xml is missing`);
  const shared = findAll(xmlOf('xl/sharedStrings.xml') ?? EMPTY, 'si').map(textOf);
  const targets = new Map(
    findAll(xmlOf('xl/_rels/workbook.xml.rels') ?? EMPTY, 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      (attributes['Target'] ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return findAll(workbook, 'sheet').map(({ attributes }): TableRows => {
    const cells = xmlOf(targets.get(attributes['id']) ?? '');
    return {
      name: `${file}!${attributes['name'] ?? ''}`,
      rows: cells ? rowsOf(cells, shared) : [],
      cellName: (line, column) =>
        `${file}: ${quoteName(attributes['name'] ?? '')}!${columnLetters(column)}${line}`,
    };
  });
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [], text: '' };

/** So many bytes are unpacked between two looks at the size: at most 1,032 times as many come out. */
const STEP = 16_384;

/**
 * Unpacks in small steps, because an archive may state smaller sizes than it has. Sizes are counted
 * as they come out.
 */
function unpack(bytes: Uint8Array, file: string): Readonly<Record<string, Uint8Array>> {
  const parts: Record<string, Uint8Array> = {};
  let size = 0;
  const unzip = new Unzip((part) => {
    if (!PARTS.test(part.name)) return;
    const chunks: Uint8Array[] = [];
    part.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      size += chunk.length;
      if (size > MAX_UNPACKED)
        throw new ConvertError(`${file}: is larger than ${MAX_UNPACKED / 1e6} MB when unpacked`);
      chunks.push(chunk);
      if (isLast) parts[part.name] = join(chunks);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length; start += STEP)
      unzip.push(bytes.subarray(start, start + STEP), start + STEP >= bytes.length);
    return parts;
  } catch (error) {
    if (error instanceof ConvertError) throw error;
    throw new ConvertError(`${file}: is no workbook, or a damaged one (${String(error)})`);
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

function rowsOf(worksheet: XmlElement, shared: readonly string[]): readonly Row[] {
  return findAll(worksheet, 'row').flatMap((row, i): readonly Row[] => {
    const cells: string[] = [];
    for (const cell of row.children.filter(({ name }) => name === 'c')) {
      const column = columnOf(cell.attributes['r']) ?? cells.length;
      if (column >= MAX_COLUMNS) continue;
      while (cells.length <= column) cells.push('');
      cells[column] = valueOf(cell, shared);
    }
    const line = Number(row.attributes['r'] ?? i + 1);
    return cells.some((text) => text.trim() !== '') ? [{ cells, line }] : [];
  });
}

/** A worksheet may name its last possible column, XFD; a table of a map has a few dozen. */
const MAX_COLUMNS = 500;

/** `G14` is in the column 6, counted from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** As spreadsheet programs name it: 0 is A, 26 is AA. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The name of a worksheet as formulas have it: in quotes unless it is one word. */
function quoteName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function valueOf(cell: XmlElement, shared: readonly string[]): string {
  const value = cell.children.find(({ name }) => name === 'v')?.text ?? '';
  switch (cell.attributes['t']) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'inlineStr':
      return textOf(cell);
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'e':
      return '';
    default:
      return value;
  }
}

/** The text of a cell with its formatted parts; phonetic guides (`rPh`) are not part of it. */
function textOf(element: XmlElement): string {
  return element.children
    .filter(({ name }) => name !== 'rPh')
    .map((child) => (child.name === 't' ? child.text : textOf(child)))
    .join('');
}
