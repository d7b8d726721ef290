import type { PageCode } from '../../src/cli/build/services';

/** What publishing needs of a bundler: made anew from source in this repository, shipped ready-made in the package. */
export interface BuiltParts {
  readonly readPageCode: () => Promise<PageCode>;
  /** The address of the solver, which has to be one module. */
  readonly findSolver: () => Promise<string>;
  /** The text of tokens.css. */
  readonly readTokens: () => Promise<string>;
}
