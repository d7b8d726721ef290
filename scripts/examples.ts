/**
 * Part of `npm run build`: writes the host pages of `examples/` into the built folder. `examples.ts
 * DIR`, where DIR is `dist`; runs after the maps have been published. Folders of `examples/` hold
 * no host pages and stay out. `<!-- article -->` is replaced by the Montreal article,
 * `<!-- children: ID -->` by the fallback content of a map's snippet, so that no text is kept twice.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SOURCE = 'examples';
const DIST = process.argv[2] ?? 'dist';
const OUT = path.join(DIST, 'examples');

const article = readFileSync('public/maps/montreal/article.html', 'utf8');

/** The children of the element in a map's snippet, with URLs relative to `examples/`. */
function readChildren(id: string): string {
  const folder = `../maps/${id}/`;
  const snippet = readFileSync(path.join(DIST, 'maps', id, 'snippet.html'), 'utf8');
  const children = /<edgewise-map[^>]*>(?<children>.*)<\/edgewise-map>/su.exec(snippet)?.groups;
  if (!children?.['children']) throw new Error(`maps/${id}/snippet.html: no element with children`);
  return children['children'].trim().replaceAll(/(src|href)="(map\.)/gu, `$1="${folder}$2`);
}

mkdirSync(OUT, { recursive: true });
const files = readdirSync(SOURCE, { withFileTypes: true }).filter((entry) => entry.isFile());
for (const { name } of files) {
  if (!name.endsWith('.html')) {
    copyFileSync(path.join(SOURCE, name), path.join(OUT, name));
    continue;
  }
  const page = readFileSync(path.join(SOURCE, name), 'utf8')
    .replaceAll('<!-- article -->', () => article)
    .replaceAll(/<!-- children: (\w+) -->/gu, (_, id: string) => readChildren(id));
  writeFileSync(path.join(OUT, name), page);
}
