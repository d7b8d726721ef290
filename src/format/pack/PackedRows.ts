import { PackedColumn } from './PackedColumn';
import { PackedTexts } from './PackedTexts';

/**
 * Objects of one form as a table outside the JavaScript heap: some keys have a column, all others
 * are text, which is parsed each time it is read.
 */
export class PackedRows {
  readonly columns: readonly PackedColumn[];
  private readonly keys: readonly string[];
  private readonly texts: PackedTexts;

  /** `keys`: those with a column. */
  constructor(count: number, keys: readonly string[]) {
    this.keys = keys;
    this.columns = keys.map(() => new PackedColumn(count));
    this.texts = new PackedTexts(count);
  }

  /** Adds the row after the last one. */
  add(i: number, row: object): void {
    const others: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(row)) {
      const column = this.columns[this.keys.indexOf(key)];
      if (column) column.set(i, value);
      else others[key] = value;
    }
    this.texts.add(i, JSON.stringify(others));
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
