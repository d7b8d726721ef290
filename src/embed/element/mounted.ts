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
  /** `edge:<id>`, `node:<id>`, `step:<id>` or null. An id that the map does not hold changes nothing. */
  select(target: string | null): void;
  /** Shows these stances only; null or an empty list shows all. */
  show(stances: readonly string[] | null): void;
  toSVG(): Promise<string>;
  /** An attribute other than `src` has changed. */
  update(name: AttributeName): void;
  stop(): void;
}
