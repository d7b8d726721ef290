import type { PackedRows } from './PackedRows';

/** Where a row finds its values. Symbols, so that code that walks through all keys finds none. */
export const ROWS = Symbol('rows');
export const AT = Symbol('at');

/**
 * A row, read like the object it was made of. But its keys cannot be listed, so it is copied by way
 * of JSON and not by spreading it.
 */
export class PackedRow<Rows extends PackedRows = PackedRows> {
  readonly [ROWS]: Rows;
  readonly [AT]: number;

  constructor(rows: Rows, at: number) {
    this[ROWS] = rows;
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
