import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Static imports and re-exports of a built module: `import{a}from"./b.js"`, `import"./b.js"`,
 * `export*from"./b.js"`. Not `import()`.
 */
const STATIC_IMPORT = /(?:^|[;}\n])\s*(?:import|export)\b[^;'"()]*?["'](\.[^"']+)["']/g;

/**
 * These built files and all their static imports, relative to `root` and sorted. Throws if one of
 * them is missing.
 */
export function findImported(root: string, files: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(path.join(root, file), 'utf8');
    if (!file.endsWith('.js')) return;
    for (const [, specifier = ''] of text.matchAll(STATIC_IMPORT))
      visit(path.posix.join(path.posix.dirname(file), specifier));
  };
  files.forEach(visit);
  return [...found].sort();
}
