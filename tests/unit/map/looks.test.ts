import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { formatLookCss } from '../../../scripts/looks/formatLookCss';

test('the page has the looks of the table: run `npm run looks` after changing it', async () => {
  const css = await format(formatLookCss(), { parser: 'css', singleQuote: true, printWidth: 100 });
  expect(readFileSync('src/map/looks.css', 'utf8')).toBe(css);
});

test('no other width, dash or weight of a mark is written in map.css', () => {
  const css = readFileSync('src/map/map.css', 'utf8').replace(/@media[^]*$/, '');
  const widths = Array.from(
    css.matchAll(/([^{}]+)\{[^{}]*(?:stroke-width|dasharray|font-weight)/g),
  );
  // `.ew-edge` passes its width on to its parts; the hit area's stroke is not a look; the focus
  // ring of an edge leaves a gap between its glow and the edge.
  expect(widths.map(([, selector]) => selector?.trim().split('\n').at(-1))).toEqual([
    '.ew-edge',
    '.ew-hit',
    '.ew-edge:focus-visible .ew-casing',
  ]);
});
