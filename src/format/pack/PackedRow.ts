import { reclaimable } from '../reclaimable';
import type { PackedRows } from './PackedRows';

/** Where a row finds its values. Symbols, so that code that walks through all keys finds none. */
export const ROWS = Symbol('rows');
export const AT = Symbol('at');

/**
 * A row, read like the object it was made of. But its keys cannot be listed, so it is copied by way
 * of JSON and not by spreading it.
 */
export class PackedRow<Rows extends PackedRows = PackedRows> {
  declare readonly [ROWS]: Rows;
  readonly [AT]: number;

  constructor(at: number) {
    this[AT] = at;
  }

  /** Its keys without a column. */
  others(): Readonly<Record<string, unknown>> {
    return this[ROWS].othersAt(this[AT]);
  }

  toJSON(): object {
    return { ...this[ROWS].columnsAt(this[AT]), ...this.others() };
  }
}

/**
 * The class of the rows of one table, which they find through it: a reference in each of 30,000 rows
 * would take 0.1 MB.
 */
export function rowsIn<Row extends PackedRow<Rows>, Rows extends PackedRows>(
  Row: new (at: number) => Row,
  rows: Rows,
): new (at: number) => Row {
  const Base: new (at: number) => PackedRow<Rows> = Row;
  const Own = class extends Base {};
  Object.defineProperty(Own.prototype, ROWS, { value: rows });
  return Own as new (at: number) => Row;
}

/** The rows of a table, made anew if the browser has needed their memory. */
export function readRows(
  Row: new (at: number) => PackedRow,
  count: number,
): () => readonly PackedRow[] {
  return reclaimable(() => Array.from({ length: count }, (_, i) => new Row(i)));
}

/** Makes these keys readable: those of the columns, in the order of `PackedRows`, and others. */
export function defineKeys(
  { prototype }: { readonly prototype: PackedRow },
  columns: readonly string[],
  others: readonly string[],
): void {
  for (const [k, key] of columns.entries())
    Object.defineProperty(prototype, key, {
      get(this: PackedRow) {
        return this[ROWS].columns[k]?.at(this[AT]);
      },
    });
  for (const key of others)
    Object.defineProperty(prototype, key, {
      get(this: PackedRow) {
        return this.others()[key];
      },
    });
}
