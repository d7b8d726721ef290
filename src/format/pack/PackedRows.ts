import { PackedColumn } from './PackedColumn';
import { PackedTexts } from './PackedTexts';

/** The values of one key. */
export interface Column {
  set(i: number, value: unknown): void;
  /** Gives back what only setting needs. */
  end(): void;
  at(i: number): unknown;
}

/**
 * Objects of one form as a table: some keys have a column, all others are text outside the
 * JavaScript heap, which is parsed each time it is read.
 */
export class PackedRows {
  readonly columns: readonly Column[];
  private readonly keys: readonly string[];
  private readonly texts: PackedTexts;
  private count = 0;

  /**
   * `count`: how many rows there will be; `keys`: those with a column; `own`: columns of another form
   * than most.
   */
  constructor(
    count: number,
    keys: readonly string[],
    own: Readonly<Record<string, Column | undefined>> = {},
  ) {
    this.keys = keys;
    this.columns = keys.map((key) => own[key] ?? new PackedColumn(count));
    this.texts = new PackedTexts(count);
  }

  add(row: object): void {
    const others: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(row)) {
      const column = this.columns[this.keys.indexOf(key)];
      if (column) column.set(this.count, value);
      else others[key] = value;
    }
    this.texts.add(JSON.stringify(others));
    this.count += 1;
  }

  /** Gives back what only adding needs. */
  end(): void {
    for (const column of this.columns) column.end();
    this.texts.end();
  }

  /** The keys without a column. */
  othersAt(i: number): Readonly<Record<string, unknown>> {
    return JSON.parse(this.texts.at(i)) as Record<string, unknown>;
  }

  /** The keys with one. */
  columnsAt(i: number): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.columns.map((column, k) => [this.keys[k] ?? '', column.at(i)]));
  }
}
