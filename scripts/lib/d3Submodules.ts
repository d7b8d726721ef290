import path from 'node:path';
import type { AliasOptions } from 'vite';
import { ROOT } from './folders';

/** Resolves `d3` to the few of its modules that the package installs. */
export const d3Submodules: AliasOptions = [
  { find: /^d3$/, replacement: path.join(ROOT, 'scripts/lib/d3.ts') },
];
