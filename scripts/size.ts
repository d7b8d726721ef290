/** `npm run size`: every built file, raw and gzip, and whether the page's initial JS and CSS hold their budget. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { INITIAL_LIMIT_BYTES } from './size/budget';
import { findInitialFiles } from './size/initialFiles';

const DIST = path.resolve('dist');
/** What a web host sends compressed; fonts and pictures are already. */
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

const total = files
  .filter(({ name }) => initial.has(name))
  .reduce((sum, { sent }) => sum + sent, 0);
const fits = initial.size > 0 && total <= INITIAL_LIMIT_BYTES;
console.log(
  `\ninitial JS + CSS: ${kB(total).trim()} gzip of ${kB(INITIAL_LIMIT_BYTES).trim()} in ${initial.size} files: ${fits ? 'fits' : 'DOES NOT FIT'}`,
);
if (!fits) process.exitCode = 1;

function sayWhen(name: string): string {
  if (initial.has(name)) return 'initial';
  return name === 'index.html' ? 'page' : 'later';
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
