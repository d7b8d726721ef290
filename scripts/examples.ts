/**
 * Part of `npm run build`: writes the host pages of `examples/` into the built folder. `examples.ts DIR`, DIR being `dist`, after
 * the kits. `<!-- article -->` becomes the Montreal article, `<!-- children: ID -->` what the kit of a map puts into its element,
 * so that each text stands once.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SOURCE = 'examples';
const DIST = process.argv[2] ?? 'dist';
const OUT = path.join(DIST, 'examples');

const article = readFileSync('public/maps/montreal/article.html', 'utf8');

/** The element's children in a kit's snippet, its addresses seen from `examples/`. */
function readChildren(id: string): string {
  const folder = `../maps/${id}/`;
  const snippet = readFileSync(path.join(DIST, 'maps', id, 'snippet.html'), 'utf8');
  const children = /<edgewise-map[^>]*>(?<children>.*)<\/edgewise-map>/su.exec(snippet)?.groups;
  if (!children?.['children']) throw new Error(`maps/${id}/snippet.html: no element with children`);
  return children['children'].trim().replaceAll('src="map.svg"', `src="${folder}map.svg"`);
}

mkdirSync(OUT, { recursive: true });
for (const name of readdirSync(SOURCE)) {
  if (!name.endsWith('.html')) {
    copyFileSync(path.join(SOURCE, name), path.join(OUT, name));
    continue;
  }
  const page = readFileSync(path.join(SOURCE, name), 'utf8')
    .replaceAll('<!-- article -->', () => article)
    .replaceAll(/<!-- children: (\w+) -->/gu, (_, id: string) => readChildren(id));
  writeFileSync(path.join(OUT, name), page);
}
