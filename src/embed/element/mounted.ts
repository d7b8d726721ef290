/** What `<edgewise-map>` says by its attributes, as it stands (CONTRACT 4). Unknown values count as not written. */
export const ATTRIBUTES = [
  'src',
  'article',
  'follow',
  'markers',
  'hash',
  'theme',
  'lang',
  'view',
  'show',
  'select',
  'controls',
] as const;

export type AttributeName = (typeof ATTRIBUTES)[number];

/** A live map inside an element: what the element's methods reach. */
export interface Mounted {
  /** Why there is no map; null where there is one. */
  readonly error: Error | null;
  /** Fulfilled when the picture stands. */
  readonly drawn: Promise<void>;
  /** `edge:<id>`, `node:<id>`, `step:<id>` or null. Rejects for anything else, and changes nothing. */
  readonly select: (target: string | null) => Promise<void>;
  /** Shows these stances only; null or an empty list shows all. Rejects where one is unknown. */
  readonly show: (stances: readonly string[] | null) => Promise<void>;
  readonly toSVG: () => Promise<string>;
  /** An attribute other than `src` has changed. */
  readonly update: (name: AttributeName) => void;
}
