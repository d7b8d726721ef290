import type { Locator } from '../format/types';

/** A text for readers: in the map's own language, or by language tag. */
export type Texts = string | Readonly<Record<string, string>>;

/** A place as its author wrote it: `9.2`, quoted words, or the locator itself. */
export type WrittenPlace = string | Readonly<Partial<Locator>>;

interface Extensible {
  readonly [key: `x-${string}`]: unknown;
}

export interface AuthoredActor extends Extensible {
  readonly id: string;
  readonly at?: readonly WrittenPlace[];
  readonly [key: string]: unknown;
}

export interface AuthoredGround extends Extensible {
  readonly text?: Texts;
  readonly at?: readonly WrittenPlace[];
  readonly [key: string]: unknown;
}

export interface AuthoredEdge extends Extensible {
  /** `iran -> eaeu`, or `iran -- turkey` where it has no direction. */
  readonly tie?: string;
  readonly id?: string;
  readonly label?: Texts;
  readonly at?: readonly WrittenPlace[];
  readonly claim?: Texts;
  readonly grounds?: readonly AuthoredGround[];
  readonly [key: string]: unknown;
}

export interface AuthoredStep extends Extensible {
  readonly at?: readonly WrittenPlace[];
  readonly [key: string]: unknown;
}

/**
 * A `map.yaml` as read: its keys and kinds of value are right, and nothing else is known of it yet.
 * Keys stand in the order of the file.
 */
export interface AuthoredMap extends Extensible {
  readonly article?: string;
  readonly id?: string;
  readonly title?: Texts;
  readonly source?: Readonly<Record<string, unknown>>;
  readonly about?: Readonly<Record<string, unknown>>;
  readonly actors?: readonly AuthoredActor[];
  readonly ties?: readonly AuthoredEdge[];
  readonly argument?: {
    readonly steps?: readonly AuthoredStep[];
    readonly [key: string]: unknown;
  };
  readonly withoutTies?: readonly {
    readonly at?: readonly WrittenPlace[];
    readonly [key: string]: unknown;
  }[];
  /** Sentences by their name, `9.2`, as they were counted in the article. */
  readonly places?: Readonly<Record<string, Locator>>;
  readonly [key: string]: unknown;
}
