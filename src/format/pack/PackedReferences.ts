import type { PackedStrings } from './PackedStrings';

/** Texts of another column: for each row the number of one. A row without one gets the first. */
export class PackedReferences {
  private readonly numbers: Uint32Array;
  private readonly texts: PackedStrings;
  private known: ReadonlyMap<string, number>;

  /** `known`: the number of each text. */
  constructor(count: number, texts: PackedStrings, known: ReadonlyMap<string, number>) {
    this.numbers = new Uint32Array(count);
    this.texts = texts;
    this.known = known;
  }

  set(i: number, text: string): void {
    this.numbers[i] = this.known.get(text) ?? 0;
  }

  /** Gives back what only setting needs. */
  end(): void {
    this.known = new Map();
  }

  at(i: number): string {
    return this.texts.at(this.numbers[i] ?? 0);
  }
}
