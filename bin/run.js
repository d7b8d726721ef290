#!/usr/bin/env node
/**
 * Runs one TypeScript file of this repository: `node bin/run.js scripts/size.ts --all`.
 * The file is plain top-level code: it reads `process.argv.slice(2)` and sets `process.exitCode`.
 */
import path from 'node:path';
import { runnerImport } from 'vite';

const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('usage: node bin/run.js FILE.ts [argument …]');
  process.exit(2);
}
process.argv = [process.argv[0], script, ...args];

const NO_STYLE = '\0no-style';

/**
 * Scripts that only write HTML do not need the text of stylesheets, and the runner has no plugin
 * that could provide it.
 */
const withoutStyles = {
  name: 'edgewise-without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css?inline') ? NO_STYLE : null),
  load: (id) => (id === NO_STYLE ? "export default ''" : null),
};
await runnerImport(path.resolve(script), { configFile: false, plugins: [withoutStyles] });
