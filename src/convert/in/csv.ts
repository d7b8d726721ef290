import { ACTOR, EDGE, MAP } from '../../authoring/shape';
import { count } from '../count';
import { parseTable, type Row } from '../table';
import {
  ConvertError,
  type ImportedEdge,
  type ImportedGraph,
  type ImportedNode,
  type OutputFile,
} from '../types';

/**
 * One or more tables of values with commas, semicolons or tabs. What a table holds is known by its
 * columns: two ends are edges; `tie` and `text` are grounds; `key` and `value` are the map's own
 * keys; everything else is actors. Columns may have the names that Gephi, Kumu, Cosma and vis use.
 */
export function fromCsv(files: readonly OutputFile[]): ImportedGraph {
  return fromTables(files.map(({ name, text }) => ({ name, rows: parseTable(text, name) })));
}

/** The rows of a file or of a worksheet. */
export interface TableRows {
  readonly name: string;
  readonly rows: readonly Row[];
  /** The name of a cell in messages; without it cells are named by their file and line. */
  readonly cellName?: (line: number, column: number) => string;
}

/** As `fromCsv`, for tables that are parsed already. */
export function fromTables(sources: readonly TableRows[]): ImportedGraph {
  const tables = sources.map(readTable);
  const edgeTables = tables.filter(({ kind }) => kind === 'edges');
  if (edgeTables.length === 0 && !tables.some(({ kind }) => kind === 'actors'))
    throw new ConvertError(
      `${sources[0]?.name ?? 'the file'}: has no columns for two ends, such as from and to`,
    );
  const grounds = tables.filter(({ kind }) => kind === 'grounds').flatMap(groundsOf);
  const nodes = tables.filter(({ kind }) => kind === 'actors').flatMap(nodesOf);
  const groundsOfEdge = new Map<string, GroundRow[]>();
  for (const row of grounds) {
    const before = groundsOfEdge.get(row.edge);
    if (before) before.push(row);
    else groundsOfEdge.set(row.edge, [row]);
  }
  const edges = edgeTables.flatMap((table) => edgesOf(table, groundsOfEdge));
  const known = new Set(nodes.map(({ id }) => id));
  // An edge table alone is a graph too: its ends are the actors.
  const ends =
    nodes.length > 0 ? [] : [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  return {
    nodes: [...nodes, ...ends.filter((id) => !known.has(id)).map((id) => ({ id }))],
    edges,
    dropped: tables.flatMap(droppedOf),
    keepsIds: edgeTables.some(({ columns }) => columns.includes('tie')),
    own: Object.fromEntries(
      tables
        .filter(({ kind }) => kind === 'map')
        .flatMap(({ rows }) =>
          rows.flatMap(({ cells: [key = '', value = ''] }) =>
            Object.hasOwn(MAP, key) || key.startsWith('x-') ? [[key, readCell(value)]] : [],
          ),
        ),
    ),
  };
}

interface Table {
  readonly file: string;
  readonly kind: 'actors' | 'edges' | 'grounds' | 'map';
  readonly columns: readonly string[];
  /** The same, as the file has them. */
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  /** The name of a cell in messages. */
  readonly at: (row: Row, column?: string) => string;
}

/** What other programs call a column; compared without case, spaces and signs. */
const NAMES: Readonly<Record<string, string>> = {
  from: 'source',
  start: 'source',
  startid: 'source',
  sourceid: 'source',
  entitya: 'source',
  to: 'target',
  end: 'target',
  endid: 'target',
  targetid: 'target',
  entityb: 'target',
  name: 'label',
  title: 'label',
  relation: 'label',
  relationship: 'label',
  connection: 'label',
  detail: 'label',
  verb: 'label',
  description: 'summary',
  desc: 'summary',
  group: 'type',
  category: 'type',
  direction: 'directed',
  warrantby: 'warrantBy',
  withoutties: 'withoutTies',
};

function columnName(header: string): string {
  const trimmed = header.trim();
  if (trimmed.startsWith('x-')) return trimmed;
  const name = trimmed.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined) ?? name;
}

function readTable({ name: file, rows: all, cellName }: TableRows): Table {
  const [header, ...rows] = all;
  if (!header) throw new ConvertError(`${file}: is empty`);
  const columns = header.cells.map(columnName);
  const at: Table['at'] = ({ line }, column) =>
    cellName?.(line, column === undefined ? 0 : Math.max(0, columns.indexOf(column))) ??
    `${file}:${line}`;
  const has = (...names: readonly string[]) => names.every((name) => columns.includes(name));
  const kind =
    has('key', 'value') && columns.length === 2
      ? 'map'
      : has('tie', 'text')
        ? 'grounds'
        : has('source', 'target') || has('tie')
          ? 'edges'
          : 'actors';
  if (kind === 'actors' && !has('id') && !has('label'))
    throw new ConvertError(
      `${at(header)}: no column is named id or label (actors), or from and to (ties); found ${header.cells.slice(0, 8).join(', ')}`,
    );
  return { file, kind, columns, headers: header.cells, rows, at };
}

/** Whether a table has columns that a map can be read from. */
export function hasColumns({ rows: [header] }: TableRows): boolean {
  const columns = new Set(header?.cells.map(columnName));
  return ['id', 'label', 'tie', 'source', 'key'].some((name) => columns.has(name));
}

function nodesOf(table: Table): readonly ImportedNode[] {
  return table.rows.map((row) => {
    const cell = cellReader(table, row);
    const label = cell('label');
    const id = cell('id') ?? (typeof label === 'string' ? label : undefined);
    if (typeof id !== 'string')
      throw new ConvertError(`${table.at(row, 'id')}: has no id and no label`);
    return {
      id,
      label: textOf(label),
      type: textOf(cell('type')),
      own: ownKeys(table, cell, ACTOR, ['id']),
      at: (key) => table.at(row, key),
    };
  });
}

interface GroundRow {
  readonly edge: string;
  readonly ground: Readonly<Record<string, unknown>>;
}

function groundsOf(table: Table): readonly GroundRow[] {
  return table.rows.map((row) => {
    const cell = cellReader(table, row);
    const keys = table.columns.filter(
      (key) => key === 'text' || key === 'at' || key.startsWith('x-'),
    );
    const entries = keys.flatMap((key) =>
      cell(key) === undefined ? [] : [[key, readList(key, cell(key))] as const],
    );
    return { edge: String(cell('tie')), ground: Object.fromEntries(entries) };
  });
}

const ARROW = /^(\S+)\s+(->|--)\s+(\S+)$/;

function edgesOf(
  table: Table,
  grounds: ReadonlyMap<string, readonly GroundRow[]>,
): readonly ImportedEdge[] {
  return table.rows.flatMap((row): readonly ImportedEdge[] => {
    const cell = cellReader(table, row);
    const [, from, arrow, to] = ARROW.exec(textOf(cell('tie')) ?? '') ?? [];
    const source = from ?? textOf(cell('source'));
    const target = to ?? textOf(cell('target'));
    if (source === undefined || target === undefined)
      throw new ConvertError(
        `${table.at(row, source === undefined ? 'source' : 'target')}: has not both ends: ${row.cells.slice(0, 3).join(', ')}`,
      );
    const type = textOf(cell('type'));
    const isDirection = /^(?:un)?directed$/i.test(type ?? '');
    const direction = isDirection ? type : textOf(cell('directed'));
    const id = textOf(cell('id'));
    const own = (grounds.get(String(id)) ?? []).map(({ ground }) => ground);
    return [
      {
        id,
        source,
        target,
        directed:
          arrow === undefined
            ? !/^(?:undirected|mutual|false|no)$/i.test(direction ?? '')
            : arrow === '->',
        type: isDirection ? undefined : type,
        own: {
          ...ownKeys(table, cell, EDGE, ['id', 'tie', 'grounds']),
          ...(own.length > 0 ? { grounds: own } : {}),
        },
        at: (key) => table.at(row, key),
      },
    ];
  });
}

function cellReader({ columns }: Table, { cells }: Row) {
  return (name: string): unknown => {
    const i = columns.indexOf(name);
    const text = i < 0 ? '' : (cells[i] ?? '');
    return text.trim() === '' ? undefined : readCell(text);
  };
}

/** A text, or the JSON behind `json:`. */
function readCell(text: string): unknown {
  if (!text.startsWith('json:')) return text;
  try {
    return JSON.parse(text.slice('json:'.length)) as unknown;
  } catch {
    return text;
  }
}

/** The list of texts between `|`, where a key holds one. */
function readList(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (key !== 'aliases' && key !== 'find' && !(key === 'at' && value.includes('|'))) return value;
  return value
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

function ownKeys(
  { columns }: Table,
  cell: (name: string) => unknown,
  shape: Readonly<Record<string, unknown>>,
  except: readonly string[],
): Readonly<Record<string, unknown>> {
  const keys = columns.filter(
    (key) => (Object.hasOwn(shape, key) || key.startsWith('x-')) && !except.includes(key),
  );
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = cell(key);
      if (value === undefined) return [];
      return [[key, readList(key, value)] as const];
    }),
  );
}

const READ = new Set([
  'source',
  'target',
  'tie',
  'id',
  'type',
  'directed',
  'text',
  'key',
  'value',
  'at',
]);

/** Columns that have values and no meaning here. */
function droppedOf({ file, columns, headers, rows }: Table): readonly string[] {
  return columns.flatMap((column, i) => {
    const isKnown = READ.has(column) || Object.hasOwn(ACTOR, column) || Object.hasOwn(EDGE, column);
    if (isKnown || column.startsWith('x-')) return [];
    const values = rows.filter(({ cells }) => (cells[i] ?? '').trim() !== '').length;
    const name =
      column === '' ? `without a name (the ${i + 1}th)` : JSON.stringify(headers[i]?.trim());
    return values === 0 ? [] : [`${file}: the column ${name} with ${count(values, 'value')}`];
  });
}
