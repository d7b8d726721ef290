import type { Plugin } from 'vite';

/** Methods of a transition that nothing here calls, d3-zoom included. */
const UNUSED =
  'select|selectAll|filter|merge|transition|attr|attrTween|style|styleTween|text|textTween|' +
  'remove|delay|ease|easeVarying|end';
const MEMBER = new RegExp(String.raw`^\s*(?:${UNUSED}): transition_\w+,$`, 'gm');

const EMPTY = '\0edgewise-without-colors';

/**
 * d3-zoom animates the camera with d3-transition, which can also animate attributes, styles, texts
 * and colours. A bundler cannot know that nothing here does, because all are methods of one
 * prototype, and d3-color runs code when it is imported: 6 kB gzip. Edits another package's text: if
 * an upgrade changes that, the build still works and is larger. The stand-in for d3-color answers as
 * that does to a value that is not a colour.
 */
export const leanTransitions: Plugin = {
  name: 'edgewise-lean-transitions',
  enforce: 'pre',
  resolveId: (id) => (id === 'd3-color' ? EMPTY : null),
  load: (id) => (id === EMPTY ? MODULE : null),
  transform: (code, id) =>
    /\/d3-transition\/.*\.m?js$/.test(id) ? { code: code.replace(MEMBER, ''), map: null } : null,
};

/** A function each, not an arrow function: d3 asks `instanceof color`. */
const MODULE = ['color', 'rgb', 'hsl', 'lab', 'hcl', 'cubehelix']
  .map((name) => `export function ${name}() { return null; }`)
  .join('\n');
