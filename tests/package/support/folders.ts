import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const MAP = path.join(ROOT, 'public/maps/ankara');

/** Where `install.setup.ts` writes down the folder that it has made, for the workers that run the tests. */
export const NOTE = path.join(ROOT, 'test-results/package.txt');

interface Folders {
  readonly tarball: string;
  /** A project of somebody who wants the command alone: the package and what it installs by itself. */
  readonly bare: string;
  /** A project with React and types, in which the apps of docs/api.md are built. */
  readonly app: string;
}

export function foldersIn(folder: string): Folders {
  const at = (name: string) => path.join(folder, name);
  return { tarball: at('package.tgz'), bare: at('bare'), app: at('app') };
}

/** Outside the repository, whose own `node_modules` would else stand in for what the package forgets. */
export function installed(): Folders {
  return foldersIn(readFileSync(NOTE, 'utf8'));
}
