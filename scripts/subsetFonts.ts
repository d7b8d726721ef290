/**
 * Writes the fonts that src/app/styles/smallFonts.css lists, each with the letters of its range.
 * Run again only when a range or the font packages change: node bin/run.js scripts/subsetFonts.ts
 * (on a machine with pyftsubset, of the Python packages fonttools 4 and brotli).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';

const STYLES = 'src/app/styles';
/** Of each face the file and its range. */
const FACE = /url\('\.\/(?<to>fonts\/[\w.-]+)'\)[^}]*unicode-range:(?<range>[^;]+);/g;
const NAME = /^fonts\/(?<family>.+)-(?<part>small|turkish)-(?<weight>\d+)\.woff2$/;
const WHOLE = { small: 'latin', turkish: 'latin-ext' } as const;

/** Of the features that a browser applies by itself, those that these letters have. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl'];
/** Copyright and license. The name of the font is reserved for the whole. */
const NAME_IDS = [0, 14];

mkdirSync(`${STYLES}/fonts`, { recursive: true });
for (const { groups } of readFileSync(`${STYLES}/smallFonts.css`, 'utf8').matchAll(FACE)) {
  const { to = '', range = '' } = groups ?? {};
  const { family, part, weight } = NAME.exec(to)?.groups ?? {};
  if (part !== 'small' && part !== 'turkish') throw new Error(`smallFonts.css: what is ${to}?`);
  execFileSync('pyftsubset', [
    `node_modules/@fontsource/${family}/files/${family}-${WHOLE[part]}-${weight}-normal.woff2`,
    `--unicodes=${range.replace(/\s+/g, '')}`,
    `--layout-features=${FEATURES.join(',')}`,
    `--name-IDs=${NAME_IDS.join(',')}`,
    '--no-hinting',
    '--flavor=woff2',
    `--output-file=${STYLES}/${to}`,
  ]);
}
