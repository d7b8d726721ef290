import type { Plugin } from 'vite';

/** Vite wraps every `import()` so that style sheets come first. Ours come with the page or inside the scripts: 1 kB spared. */
export const plainImports: Plugin = {
  name: 'edgewise-plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};
