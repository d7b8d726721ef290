import path from 'node:path';
import type { Alias } from 'vite';
import { ROOT } from './folders';

/** Resolves `d3` to the few of its modules that the package installs. */
export const d3Submodules: readonly Alias[] = [
  { find: /^d3$/, replacement: path.join(ROOT, 'scripts/lib/d3.ts') },
];
