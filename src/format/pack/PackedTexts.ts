/** Texts as bytes (UTF-8) in one buffer, which grows. */
export class PackedTexts {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;
  private count = 0;
  private readonly ends: Uint32Array;

  /** `count`: how many texts there will be. */
  constructor(count: number) {
    this.ends = new Uint32Array(count);
  }

  add(text: string): void {
    // A UTF-16 unit takes at most three bytes.
    const needed = this.length + 3 * text.length;
    if (needed > this.bytes.length) this.resize(2 * needed);
    this.length += new TextEncoder().encodeInto(text, this.bytes.subarray(this.length)).written;
    this.ends[this.count] = this.length;
    this.count += 1;
  }

  /** Gives back the room that is left. */
  end(): void {
    this.resize(this.length);
  }

  at(i: number): string {
    return new TextDecoder().decode(this.bytes.subarray(this.ends[i - 1] ?? 0, this.ends[i]));
  }

  private resize(size: number): void {
    const bytes = new Uint8Array(size);
    bytes.set(this.bytes.subarray(0, this.length));
    this.bytes = bytes;
  }
}
