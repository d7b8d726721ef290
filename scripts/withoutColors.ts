import type { Plugin } from 'vite';

const EMPTY = '\0edgewise-without-colors';

/**
 * d3-zoom animates the camera with d3-transition, which can animate colours as well and so imports
 * d3-color: 4 kB gzip that nothing here uses, because all colours are in stylesheets. The stand-in
 * answers as d3-color does to a value that is not a colour.
 */
export const withoutColors: Plugin = {
  name: 'edgewise-without-colors',
  enforce: 'pre',
  resolveId: (id) => (id === 'd3-color' ? EMPTY : null),
  load: (id) => (id === EMPTY ? MODULE : null),
};

/** A function each, not an arrow function: d3 asks `instanceof color`. */
const MODULE = ['color', 'rgb', 'hsl', 'lab', 'hcl', 'cubehelix']
  .map((name) => `export function ${name}() { return null; }`)
  .join('\n');
