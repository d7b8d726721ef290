import { fileURLToPath } from 'node:url';
import type { Alias } from 'vite';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Resolves React to Preact, for `map.html` and for what the command renders: in one self-contained
 * file the 60 kB that it saves count more than in a page, which loads React after the drawing.
 */
export const PREACT: readonly Alias[] = [
  { find: /^react$/, replacement: file('./react.ts') },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: file('./reactDomClient.ts') },
  { find: /^react-dom\/server$/, replacement: file('./reactDomServer.ts') },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/compat/jsx-runtime' },
];
