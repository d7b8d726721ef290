/**
 * The attributes of `<edgewise-map>` (docs/contract.md, section 4). Unknown values count as absent.
 */
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

/** A live map inside an element: what the element's methods use. */
export interface Mounted {
  /** Why there is no map; null if there is one. */
  readonly error: Error | null;
  /** Resolves when the map is drawn. */
  readonly drawn: Promise<void>;
  /** Resolves when the interface around the drawing responds, too; rejects if it fails to load. */
  readonly complete: Promise<unknown>;
  /**
   * `edge:<id>`, `node:<id>`, `step:<id>` or null. Rejects for anything else, and then changes
   * nothing.
   */
  readonly select: (target: string | null) => Promise<void>;
  /** Shows these stances only; null or an empty list shows all. Rejects if one is unknown. */
  readonly show: (stances: readonly string[] | null) => Promise<void>;
  readonly toSVG: () => Promise<string>;
  /** Call when an attribute other than `src` has changed. */
  readonly update: (name: AttributeName) => void;
}
