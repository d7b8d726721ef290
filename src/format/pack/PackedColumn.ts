/**
 * The values of one key in all rows: each value once, and for each row its number. Lists that are
 * equal count as one only if they are one object (`shareSteps`).
 */
export class PackedColumn {
  /** A row that has no value has number 0. */
  private values: unknown[] = [undefined];
  private numbers: Uint8Array | Uint16Array | Uint32Array;
  private known = new Map<unknown, number>();

  constructor(count: number) {
    this.numbers = new Uint32Array(count);
  }

  set(i: number, value: unknown): void {
    this.numbers[i] = this.numberOf(value);
  }

  /** Gives back what only setting needs. */
  end(): void {
    const { length } = this.values;
    const Numbers = length <= 1 << 8 ? Uint8Array : length <= 1 << 16 ? Uint16Array : Uint32Array;
    this.numbers = Numbers.from(this.numbers);
    this.values = this.values.slice();
    this.known = new Map();
  }

  at(i: number): unknown {
    return this.values[this.numbers[i] ?? 0];
  }

  /** The number of a value, which is added if it is new. Not after `end`. */
  numberOf(value: unknown): number {
    const number = this.known.get(value) ?? this.values.push(value) - 1;
    this.known.set(value, number);
    return number;
  }

  valueAt(number: number): unknown {
    return this.values[number];
  }
}
