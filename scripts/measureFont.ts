/**
 * Writes src/geometry/advances.ts: the width of each Latin character of Source Sans 3, as rendered
 * by Chromium. Run again only when the font package changes: node bin/run.js scripts/measureFont.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';

const WEIGHTS = [500, 600];
/** Basic Latin, Latin-1, Latin Extended-A, dashes, quotes, ellipsis. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2026, 0x2026],
];
const FONT_FILES = 'node_modules/@fontsource/source-sans-3/files/source-sans-3';

const faces = WEIGHTS.flatMap((weight) =>
  ['latin', 'latin-ext'].map((subset, i) => ({
    family: `S${weight}${['a', 'b'][i] ?? ''}`,
    url: `data:font/woff2;base64,${readFileSync(`${FONT_FILES}-${subset}-${weight}-normal.woff2`).toString('base64')}`,
  })),
);

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--font-render-hinting=none'],
});
const page = await browser.newPage();
const tables = await page.evaluate(
  async ({ faces, ranges, weights }) => {
    for (const { family, url } of faces)
      document.fonts.add(await new FontFace(family, `url(${url})`).load());
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('no 2d canvas');
    return weights.map((weight) => {
      context.font = `1000px S${weight}a, S${weight}b, monospace`;
      return ranges.map(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, i) =>
          Math.round(context.measureText(String.fromCodePoint(first + i)).width),
        ),
      );
    });
  },
  { faces, ranges: RANGES, weights: WEIGHTS },
);
await browser.close();

type Table = readonly (readonly number[])[];

const formatTable = (byRange: Table = []) =>
  byRange
    .map((widths, i) => {
      const first = RANGES[i]?.[0] ?? 0;
      const own = widths.map((width, k) => (isAsItsLetter(first + k, width, byRange) ? 0 : width));
      return `  [${first}, [${own.join(',')}]],`;
    })
    .join('\n');

/** Whether a letter with a diacritic is as wide as the letter without it. */
function isAsItsLetter(code: number, width: number, byRange: Table): boolean {
  const letter = String.fromCodePoint(code).normalize('NFD').codePointAt(0) ?? code;
  return letter !== code && byRange[0]?.[letter - 0x20] === width;
}

writeFileSync(
  'src/geometry/advances.ts',
  `/**
 * Advance widths of Source Sans 3 in thousandths of the font size: runs of characters, each as its
 * first code point and the widths from there on; 0 for a letter with a diacritic that is as wide as the
 * letter without it. Written by scripts/measureFont.ts; do not edit.
 */
export type Advances = readonly (readonly [first: number, widths: readonly number[]])[];

export const ADVANCES_500: Advances = [\n${formatTable(tables[0])}\n];

export const ADVANCES_600: Advances = [\n${formatTable(tables[1])}\n];
`,
);
