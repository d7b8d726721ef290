import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SIDE = '(?:left|right)';
/**
 * Physical instead of logical directions: wrong in right-to-left languages. A list of expressions
 * rather than stylelint with its plugin, which would be two more packages for one rule.
 */
const PHYSICAL = [
  new RegExp(
    `(?:^|[;{]\\s*)(?:margin|padding|border|inset|scroll-margin|scroll-padding)-${SIDE}\\b`,
    'u',
  ),
  new RegExp(`(?:^|[;{]\\s*)${SIDE}\\s*:`, 'u'),
  new RegExp(`(?:^|[;{]\\s*)border-(?:top|bottom)-${SIDE}-radius\\s*:`, 'u'),
  new RegExp(
    `(?:^|[;{]\\s*)(?:text-align(?:-last)?|float|clear|caption-side)\\s*:\\s*${SIDE}\\b`,
    'u',
  ),
  // Four different sides in one shorthand: the second and the fourth swap places.
  /(?:^|[;{]\s*)(?:margin|padding|inset|border-(?:width|style|color))\s*:\s*(?:\S+)\s+(?<right>\S+)\s+\S+\s+(?!\k<right>\s*[;}])[^;\s]+\s*[;}]/u,
];

function physicalIn(css: string): readonly string[] {
  // Replaces a function by a placeholder, because its arguments are not further values.
  const plain = css
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/\([^()]*\)/gu, '')
    .replace(/\([^()]*\)/gu, '');
  return (plain.match(/[^;{}]+[;}]/gu) ?? [])
    .map((declaration) => declaration.trim())
    .filter((declaration) => PHYSICAL.some((one) => one.test(declaration)));
}

test.for([
  'margin-left: 1px;',
  'padding-right: 0;',
  'left: 0;',
  'border-right: 0;',
  'border-top-left-radius: 1px;',
  'text-align: right;',
  'float: left;',
  'margin: 0 1px 0 2px;',
  'inset: 0 auto 0 0;',
])('"%s" names a side of the window', (declaration) => {
  expect(physicalIn(`a { color: red; ${declaration} }`)).toHaveLength(1);
});

test('no stylesheet names the sides of the window, but those of the reading', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  expect(files.length).toBeGreaterThan(5);
  const found = files.flatMap((file) =>
    physicalIn(readFileSync(`src/${file}`, 'utf8')).map((declaration) => `${file}: ${declaration}`),
  );
  expect(found).toEqual([]);
});
