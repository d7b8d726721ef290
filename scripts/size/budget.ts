/**
 * The maximum size of an entry with all its static imports, JS and CSS together, gzip. 1 kB = 1000
 * bytes.
 */
export interface Budget {
  readonly what: string;
  /** The built file that is the entry, relative to the built folder. */
  readonly entry: RegExp;
  readonly limitBytes: number;
}

/** The sizes that the project's documents promise. */
export const BUDGETS: readonly Budget[] = [
  { what: 'the page’s initial JS + CSS', entry: /^index\.html$/, limitBytes: 100_000 },
  { what: 'the element until it is near', entry: /^embed\.js$/, limitBytes: 2_000 },
  { what: 'the element’s heavy chunk', entry: /^assets\/embed-map-[^/]+\.js$/, limitBytes: 95_000 },
  { what: 'the script for hosts of iframes', entry: /^host\.js$/, limitBytes: 2_000 },
];
