import { KINDS_HERE, type ForeignKind, type KindOwner } from '../../convert/kinds';
import { formatTable, parseTable } from '../../convert/table';
import { ConvertError } from '../../convert/types';
import { countText } from '../problems';
import { guessKind } from './guessKind';

const COLUMNS = [
  'kind found',
  'of',
  'number',
  'example',
  'nearest guess',
  'stance or kind',
] as const;
const [WORD, OF, , , , KIND] = COLUMNS;

/**
 * A table of the foreign kinds of an import, whose last column an author fills in. It begins with a
 * byte order mark, without which spreadsheets read UTF-8 as Windows-1252.
 */
export function formatKindTable(kinds: readonly ForeignKind[]): string {
  const rows = kinds.map(({ word, of, count, example, chosen }) => [
    ...[word, of, String(count), example],
    ...[guessKind(word, of) ?? '', chosen ?? ''],
  ]);
  return `\uFEFF${formatTable([COLUMNS, ...rows])}`;
}

/** A row whose last column is filled in; `line` is its line in the file. */
export interface FilledRow {
  readonly line: number;
  readonly word: string;
  /** As the table has it; undefined if it does not say. */
  readonly of: string | undefined;
  readonly kind: string;
}

/** The rows that are filled in; the kinds of the others are listed again. */
export function parseKindTable(text: string, file: string): readonly FilledRow[] {
  const [header, ...rows] = parseTable(text, file);
  const names = header?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const missing = [WORD, KIND].find((name) => !names.includes(name));
  if (missing !== undefined)
    throw new ConvertError(
      `${file}:${header?.line ?? 1}: has no column "${missing}" (found ${names.slice(0, 8).join(', ')}); --map-table writes such a table`,
    );
  return rows.flatMap(({ cells, line }) => {
    const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? '';
    const row = { line, word: cell(WORD), of: cell(OF) || undefined, kind: cell(KIND) };
    return row.word === '' || row.kind === '' ? [] : [row];
  });
}

/** More lines would push the report off the screen; the table has them all. */
const MAX_LINES = 20;

/**
 * Lists the unknown kinds at the end of an import and says what to do; no lines if there are none.
 * `table` is the file that --map-table has written, if any.
 */
export function kindLines(
  unmapped: readonly ForeignKind[],
  table: string | undefined,
): readonly string[] {
  if (unmapped.length === 0) return [];
  const more = unmapped.length - MAX_LINES;
  const owners = (['tie', 'actor'] as const).filter((of) =>
    unmapped.some((kind) => kind.of === of),
  );
  return [
    `${countText(unmapped.length, 'kind')} without an equal here, left out until you say what ${unmapped.length === 1 ? 'it is' : 'they are'}:`,
    ...unmapped.slice(0, MAX_LINES).map(kindLine),
    ...(more > 0 ? [`  and ${more} more; --map-table writes them all`] : []),
    ...owners.map((of) => `  ${NOUNS[of]} is one of ${KINDS_HERE[of].join(', ')}`),
    table === undefined
      ? `say it with --map "${unmapped[0]?.word ?? ''}=…", or write a table with --map-table kinds.csv, fill in its last column and convert again with --map kinds.csv`
      : `fill in the last column of ${table} and convert again with --map ${table}`,
  ];
}

const NOUNS: Readonly<Record<KindOwner, string>> = { tie: 'a tie', actor: 'an actor' };

function kindLine({ word, of, count, example }: ForeignKind): string {
  const guess = guessKind(word, of);
  const perhaps = guess === undefined ? '' : `; perhaps ${guess}`;
  return `  "${word}" of ${countText(count, of)}, such as ${example}${perhaps}`;
}
