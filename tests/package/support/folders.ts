import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const MAP = path.join(ROOT, 'public/maps/ankara');

/**
 * Where `install.setup.ts` records the folder that it has made, for the workers that run the tests.
 */
export const NOTE = path.join(ROOT, 'test-results/package.txt');

interface Folders {
  readonly tarball: string;
  /** A project that only uses the command: the package and its dependencies. */
  readonly bare: string;
  /** A project with React and types, in which the apps of docs/api.md are built. */
  readonly app: string;
}

export function foldersIn(folder: string): Folders {
  const at = (name: string) => path.join(folder, name);
  return { tarball: at('package.tgz'), bare: at('bare'), app: at('app') };
}

/** Outside the repository, whose own `node_modules` would otherwise hide a missing dependency. */
export function installed(): Folders {
  return foldersIn(readFileSync(NOTE, 'utf8'));
}
