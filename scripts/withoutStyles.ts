import type { Plugin } from 'vite';

const NO_STYLE = '\0no-style';

/** Who only writes HTML needs no text of a style sheet. */
export const withoutStyles: Plugin = {
  name: 'edgewise-without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css?inline') ? NO_STYLE : null),
  load: (id) => (id === NO_STYLE ? "export default ''" : null),
};
