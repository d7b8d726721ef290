import type { Plugin } from 'vite';

/**
 * Stays dynamic, because it is hardly ever needed and takes 0.2 MB of the heap once it has run: what
 * checks a dataset that the build has checked, and the other languages.
 */
const RARELY_USED = /(?:\/format\/parse|\/messages\/[a-z]{2})$/;

const DYNAMIC = /\bimport\('(\.[^']+)'\)/g;

/**
 * Makes almost every `import()` of our own modules a static import of which the promise is fulfilled.
 * `map.html` has one script, so nothing is loaded later. Otherwise the bundler wraps each of some
 * 400 modules in a function that runs it on demand, and can neither shorten nor drop what only other
 * modules use: 6.4 kB.
 */
export const staticImports: Plugin = {
  name: 'edgewise-static-imports',
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('node_modules') || !/\.tsx?$/.test(id)) return null;
    const imports: string[] = [];
    const changed = code.replace(DYNAMIC, (whole, source: string) => {
      if (RARELY_USED.test(source)) return whole;
      const name = `lazy_${imports.length}`;
      imports.push(`import * as ${name} from '${source}';`);
      return `Promise.resolve(${name})`;
    });
    return imports.length > 0 ? { code: `${changed}\n${imports.join('\n')}`, map: null } : null;
  },
};
