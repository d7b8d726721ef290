import type { PageCode } from '../../src/cli/build/services';

/** What publishing needs of a bundler: made anew from source in this repository, shipped ready-made in the package. */
export interface BuiltParts {
  readonly readPageCode: () => Promise<PageCode>;
  /** The address of solverWorker.ts as one module. */
  readonly findSolver: () => Promise<URL>;
  /** The text of tokens.css. */
  readonly readTokens: () => Promise<string>;
}
