import { reclaimable } from '../reclaimable';

/**
 * Texts that are read often, all of them in a row, such as ids. Kept as bytes, like those of
 * `PackedTexts`, and parsed together, so that they are strings as long as the browser does not need
 * their memory.
 */
export class PackedStrings {
  private values: string[] = [];
  private bytes = new Uint8Array(0);
  private readonly parse = reclaimable(
    () => JSON.parse(new TextDecoder().decode(this.bytes)) as readonly string[],
  );

  set(i: number, text: string): void {
    this.values[i] = text;
  }

  /** Gives back what only setting needs. */
  end(): void {
    this.bytes = new TextEncoder().encode(JSON.stringify(this.values));
    this.values = [];
  }

  /** Not before `end`. */
  at(i: number): string {
    return this.parse()[i] ?? '';
  }
}
