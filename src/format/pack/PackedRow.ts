import type { PackedRows } from './PackedRows';

/** A row, read like the object it was made of, except that its keys cannot be listed. */
export class PackedRow<Rows extends PackedRows = PackedRows> {
  readonly rows: Rows;
  readonly at: number;

  constructor(rows: Rows, at: number) {
    this.rows = rows;
    this.at = at;
  }

  /** Its keys without a column. */
  others(): Readonly<Record<string, unknown>> {
    return this.rows.othersAt(this.at);
  }

  toJSON(): object {
    return { ...this.rows.columnsAt(this.at), ...this.others() };
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
        return this.rows.columns[k]?.at(this.at);
      },
    });
  for (const key of others)
    Object.defineProperty(prototype, key, {
      get(this: PackedRow) {
        return this.others()[key];
      },
    });
}
