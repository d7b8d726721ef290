import type { IdIndex } from './graph';

interface Item<Id> {
  readonly id: Id;
}

/**
 * The positions of items by their ids, outside the JavaScript heap: a map of 20,000 ids takes 0.5 MB,
 * and as much again for the ids, which are packed otherwise (`packSteps`). A hash table with open
 * addressing, half of it free. No two items have one id.
 */
export class FlatIndex<Id extends string> implements IdIndex<Id> {
  readonly size: number;
  private readonly read: () => readonly Item<Id>[];
  /** For each place the number of an item, from 1 (0: free), and the hash of its id. */
  private readonly table: Uint32Array;

  /** `read`: gives the items, which are not kept. */
  constructor(read: () => readonly Item<Id>[]) {
    this.read = read;
    const items = read();
    this.size = items.length;
    this.table = new Uint32Array(2 << Math.ceil(Math.log2(2 * items.length + 1)));
    for (const [i, { id }] of items.entries()) {
      const hash = hashOf(id);
      const at = this.find(hash, () => false);
      this.table[at] = i + 1;
      this.table[at + 1] = hash;
    }
  }

  /** As in a map, what is no id at all (from a host page’s script) has no position. */
  get(id: Id): number | undefined {
    if (typeof id !== 'string') return undefined;
    const at = this.find(hashOf(id), (i) => this.read()[i]?.id === id);
    const number = this.table[at];
    return number ? number - 1 : undefined;
  }

  has(id: Id): boolean {
    return this.get(id) !== undefined;
  }

  keys(): IteratorObject<Id, undefined> {
    return this.read()
      .map(({ id }) => id)
      .values();
  }

  /** Where an item with this hash is, or the free place where it would be. */
  private find(hash: number, isSought: (i: number) => boolean): number {
    const { table } = this;
    const last = table.length - 2;
    for (let at = (2 * hash) & last; ; at = (at + 2) & last) {
      const number = table[at] ?? 0;
      if (number === 0 || (table[at + 1] === hash && isSought(number - 1))) return at;
    }
  }
}

/** FNV-1a, of UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
