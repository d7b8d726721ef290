import type * as prerender from '../../src/prerender/prerender';
import type { EmbedFile, PageCode } from '../../src/cli/build/services';

export type Prerender = typeof prerender;

/**
 * What publishing needs from a bundler: built from source in this repository, prebuilt in the
 * package.
 */
export interface BuiltParts {
  readonly readPageCode: (forLarge: boolean) => Promise<PageCode>;
  /** `embed.js`, `host.js` and what they load, and nothing else. */
  readonly findEmbed: () => Promise<readonly EmbedFile[]>;
  /** Renders with Preact, as the script of `map.html` does. */
  readonly loadPrerender: () => Promise<Prerender>;
  /** The URL of the solver, which has to be one module. */
  readonly findSolver: () => Promise<URL>;
  /** The text of tokens.css. */
  readonly readTokens: () => Promise<string>;
}
