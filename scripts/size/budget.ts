import type { Opened } from './requestedFiles';

/** A maximum of gzipped bytes. 1 kB = 1000 bytes. */
export interface Budget {
  readonly what: string;
  readonly limitBytes: number;
  /**
   * What is weighed: one built file, a script with its static imports (a path relative to the built
   * folder), or all JS and CSS that a browser requests from a page until the map responds.
   */
  readonly of:
    { readonly file: string } | { readonly script: string } | { readonly requestedBy: Opened };
}

/** A host page with one element, above the fold. */
const HOST_PAGE = `<!doctype html><title>host</title><script type="module" src="./embed.js"></script>
<edgewise-map src="./maps/ankara/graph.json"></edgewise-map>`;

/** The sizes that the project's documents promise. */
export const BUDGETS: readonly Budget[] = [
  {
    what: 'the page’s JS + CSS until the map responds',
    limitBytes: 38_500,
    of: { requestedBy: { page: 'index.html', ready: { attribute: 'data-ready' } } },
  },
  {
    what: 'the element’s JS + CSS until the map responds',
    limitBytes: 61_000,
    of: { requestedBy: { page: 'host.html', html: HOST_PAGE, ready: { event: 'edgewise-ready' } } },
  },
  { what: 'the page’s HTML with its stylesheet', limitBytes: 48_000, of: { file: 'index.html' } },
  {
    what: 'the iframe page, all in one file',
    limitBytes: 249_600,
    of: { file: 'maps/ankara/map.html' },
  },
  { what: 'the element until it is near', limitBytes: 2_000, of: { script: 'embed.js' } },
  { what: 'the script for hosts of iframes', limitBytes: 2_000, of: { script: 'host.js' } },
];
