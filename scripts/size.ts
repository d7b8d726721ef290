/** `npm run size`: lists every built file, raw and gzip, and checks the budgets. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUDGETS, type Budget } from './size/budget';
import { findImported, findInitialFiles } from './size/initialFiles';

const DIST = path.resolve('dist');
/** Files that a web host sends compressed; fonts and pictures already are. */
const TEXT = /\.(html|js|css|json|svg)$/;

const initial = new Set(findInitialFiles(DIST, 'index.html'));
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    path.relative(DIST, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
  )
  .sort()
  .map((name) => {
    const body = readFileSync(path.join(DIST, name));
    const sent = TEXT.test(name) ? gzipSync(body).length : body.length;
    return { name, raw: body.length, sent, when: sayWhen(name) };
  });

for (const { name, raw, sent, when } of files)
  console.log(`${kB(raw)} raw ${kB(sent)} sent  ${when.padEnd(8)} ${name}`);

console.log('');
for (const budget of BUDGETS) {
  const parts = findParts(budget);
  const total = files
    .filter(({ name }) => parts.includes(name))
    .reduce((sum, { sent }) => sum + sent, 0);
  const fits = total > 0 && total <= budget.limitBytes;
  console.log(
    `${budget.what}: ${kB(total).trim()} gzip of ${kB(budget.limitBytes).trim()} in ${parts.length} files: ${fits ? 'fits' : 'DOES NOT FIT'}`,
  );
  if (!fits) process.exitCode = 1;
}

function findParts({ entry }: Budget): readonly string[] {
  const begin = files.filter(({ name }) => entry.test(name)).map(({ name }) => name);
  const [page] = begin.filter((name) => name.endsWith('.html'));
  return page === undefined ? findImported(DIST, begin) : findInitialFiles(DIST, page);
}

function sayWhen(name: string): string {
  if (initial.has(name)) return 'initial';
  return name === 'index.html' ? 'page' : 'later';
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
