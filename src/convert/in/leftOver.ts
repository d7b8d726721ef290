import { count } from '../count';

/** A file of Cytoscape has up to a hundred attributes; the report stays one page. */
const MAX_NAMED = 12;

/**
 * The attributes of a file that have values and are not read, each with the number of its values,
 * for the report of an import: `the attribute "weight" of 254 ties`.
 */
export function leftOver(
  owner: 'actor' | 'tie',
  records: readonly Readonly<Record<string, unknown>>[],
  isRead: (key: string) => boolean,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const [key, value] of Object.entries(record))
      if (!isRead(key) && !isEmpty(value)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = [...counts].map(
    ([key, n]) => `the attribute ${JSON.stringify(key)} of ${count(n, owner)}`,
  );
  const more = all.length - MAX_NAMED;
  return more > 1
    ? [...all.slice(0, MAX_NAMED), `${count(more, 'more attribute')} of ${owner}s`]
    : all;
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return (
    value === null ||
    value === undefined ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}
