import { NODE_KINDS, STANCES } from '../format/types';

/** What has a kind: an edge (its stance) or a node, in the words used for authors. */
export type KindOwner = 'tie' | 'actor';

/** The kinds that Edgewise has. */
export const KINDS_HERE: Readonly<Record<KindOwner, readonly string[]>> = {
  tie: STANCES,
  actor: NODE_KINDS,
};

/** An author's choices: for each word of the other program, the kind that it means. */
export type Choices = Readonly<Record<KindOwner, ReadonlyMap<string, string>>>;

/** A word of the other program that is neither a stance nor a kind of node in Edgewise. */
export interface ForeignKind {
  readonly word: string;
  readonly of: KindOwner;
  readonly count: number;
  /** The first edge (`a -> b`) or the first node (its label) that has it. */
  readonly example: string;
  /** The author's choice. */
  readonly chosen?: string;
}

/** Sorts choices by owner. No stance is also a kind of node, so the kind shows the owner. */
export function sortChoices(pairs: Iterable<readonly [word: string, kind: string]>): Choices {
  const all = [...pairs];
  const choicesFor = (of: KindOwner) =>
    new Map(all.filter(([, kind]) => KINDS_HERE[of].includes(kind)));
  return { tie: choicesFor('tie'), actor: choicesFor('actor') };
}

/** Returns the kind that a word means; undefined if it is foreign and nothing was chosen for it. */
export type MapKind = (word: unknown, of: KindOwner, example: string) => string | undefined;

/** Maps words to kinds, without guessing, and records all foreign kinds. */
export function createKindMap(choices: Choices): {
  readonly mapKind: MapKind;
  readonly kinds: () => readonly ForeignKind[];
} {
  const found = { tie: new Map<string, ForeignKind>(), actor: new Map<string, ForeignKind>() };
  return {
    kinds: () => [...found.tie.values(), ...found.actor.values()],
    mapKind: (value, of, example) => {
      const word = typeof value === 'string' ? value.trim() : '';
      if (word === '') return undefined;
      const chosen = choices[of].get(word);
      const same = word.toLowerCase();
      if (chosen === undefined && KINDS_HERE[of].includes(same)) return same;
      const before = found[of].get(word) ?? { word, of, count: 0, example };
      const kind = { ...before, count: before.count + 1 };
      found[of].set(word, chosen === undefined ? kind : { ...kind, chosen });
      return chosen;
    },
  };
}
