/**
 * `npm run size`: lists every built file, raw and gzip, and checks the budgets. Opens the built page
 * and the element in Chromium, because static imports are not all that a browser requests: chunks
 * imported on demand may be demanded before the map responds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUDGETS, type Budget } from './size/budget';
import { findImported } from './size/importedFiles';
import { findRequestedFiles, type Opened } from './size/requestedFiles';

const DIST = path.resolve('dist');
/** Files that a web host sends compressed; fonts and pictures already are. */
const TEXT = /\.(html|js|css|json|svg)$/;

const parts = await findParts(BUDGETS);
const [initial = []] = parts;
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
BUDGETS.forEach(({ what, limitBytes, of }, i) => {
  const weighed = [
    ...files.filter(({ name }) => parts[i]?.includes(name)),
    ...('requestedBy' in of ? findInlineStyles(of.requestedBy) : []),
  ];
  const total = weighed.reduce((sum, { sent }) => sum + sent, 0);
  const fits = total > 0 && total <= limitBytes;
  console.log(
    `${what}: ${kB(total).trim()} gzip of ${kB(limitBytes).trim()} in ${weighed.length} files: ${fits ? 'fits' : 'DOES NOT FIT'}`,
  );
  if ('requestedBy' in of)
    for (const { name, sent } of weighed) console.log(`${kB(sent)}   ${name}`);
  if (!fits) process.exitCode = 1;
});

/** The files that each budget weighs. */
async function findParts(budgets: readonly Budget[]): Promise<readonly (readonly string[])[]> {
  const opened = budgets.flatMap(({ of }) => ('requestedBy' in of ? [of.requestedBy] : []));
  const requested = await findRequestedFiles(DIST, opened);
  return budgets.map(({ of }) => {
    if ('requestedBy' in of) return requested[opened.indexOf(of.requestedBy)] ?? [];
    return 'script' in of ? findImported(DIST, [of.script]) : [of.file];
  });
}

/** What a built page has inlined would be a file otherwise, and counts like one. */
function findInlineStyles({ page, html }: Opened): readonly { name: string; sent: number }[] {
  if (html !== undefined) return [];
  const styles = readFileSync(path.join(DIST, page), 'utf8').match(/<style>.*?<\/style>/gs) ?? [];
  return styles.map((style) => ({ name: `${page} <style>`, sent: gzipSync(style).length }));
}

function sayWhen(name: string): string {
  if (initial.includes(name)) return 'initial';
  return name === 'index.html' ? 'page' : 'later';
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
