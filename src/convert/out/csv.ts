import { without } from '../../authoring/arrange';
import { toAuthored } from '../../authoring/writeMap';
import type { Dataset } from '../../format/types';
import { formatTable } from '../table';
import type { Exported } from '../types';

type Entries = Readonly<Record<string, unknown>>;

/**
 * Four tables with the keys of `map.yaml` as columns: actors, `ties`, grounds, and one row for each key
 * of the map itself. Nothing is lost: what is no text stands in its cell as JSON.
 */
export function toCsv(raw: Dataset): Exported {
  const authored = toAuthored(raw);
  const actors = authored['actors'] as readonly Entries[];
  const edges = authored['ties'] as readonly Entries[];
  const grounds = edges.flatMap((edge) =>
    ((edge['grounds'] ?? []) as readonly Entries[]).map((ground) => ({
      tie: edge['id'],
      ...ground,
    })),
  );
  const own = Object.entries(authored).filter(
    ([key, value]) => key !== 'actors' && key !== 'ties' && value !== undefined,
  );
  return {
    files: [
      { name: 'actors.csv', text: tableOf(actors, ['id', 'label', 'kind', 'summary']) },
      {
        name: 'ties.csv',
        text: tableOf(
          edges.map((edge) => without(edge, ['grounds'])),
          ['tie', 'id', 'label', 'stance', 'status', 'claim'],
        ),
      },
      { name: 'grounds.csv', text: tableOf(grounds, ['tie', 'text', 'at']) },
      {
        name: 'map.csv',
        text: formatTable([['key', 'value'], ...own.map(([key, value]) => [key, cellOf(value)])]),
      },
    ],
    lost: [],
  };
}

/** A column for each key that any row has; `first` come first. */
function tableOf(rows: readonly Entries[], first: readonly string[]): string {
  const keys = [...new Set([...first, ...rows.flatMap((row) => Object.keys(row))])];
  const used = keys.filter(
    (key) => first.includes(key) || rows.some((row) => row[key] !== undefined),
  );
  return formatTable([used, ...rows.map((row) => used.map((key) => cellOf(row[key], key)))]);
}

/**
 * A text as it is; a list of texts with `|` between them; all else, and what would be taken for one
 * of these, as JSON behind `json:`.
 */
function cellOf(value: unknown, key = ''): string {
  if (value === undefined) return '';
  if (typeof value === 'string' && value.trim() !== '' && !/^json:|\|/.test(value)) return value;
  if (LISTS.has(key) && Array.isArray(value) && value.length > 0 && value.every(isSimple))
    return value.join(' | ');
  return `json:${JSON.stringify(value)}`;
}

const LISTS = new Set(['aliases', 'find', 'at']);

function isSimple(item: unknown): boolean {
  return typeof item === 'string' && item.trim() === item && !/\||^json:/.test(item);
}
