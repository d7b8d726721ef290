import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/app/styles/tokens.css', import.meta.url), 'utf8');

/** WCAG 2.2: AAA for text, and the ratio for graphics that have to be visible. */
const AAA = 7;
const GRAPHIC = 3;

const LIGHT_THEME = readColours('color-scheme: light');
const DARK = readColours('color-scheme: dark');

test.for([
  ['--ink', '--ground', AAA],
  ['--ink', '--panel', AAA],
  ['--ink', '--cooperation-tint', AAA],
  ['--ink', '--dispute-tint', AAA],
  ['--ink', '--neutral-tint', AAA],
  ['--ground', '--ink', AAA],
  ['--sub', '--ground', AAA],
  ['--sub', '--panel', AAA],
  ['--sub', '--cooperation-tint', AAA],
  ['--sub', '--dispute-tint', AAA],
  ['--sub', '--neutral-tint', AAA],
  // Lines, outlines, and dimmed labels. No text has a stance's colour.
  ['--cooperation', '--ground', GRAPHIC],
  ['--dispute', '--ground', GRAPHIC],
  ['--cooperation', '--panel', GRAPHIC],
  ['--dispute', '--panel', GRAPHIC],
  ['--neutral', '--ground', GRAPHIC],
  ['--outline', '--ground', GRAPHIC],
  ['--outline', '--panel', GRAPHIC],
  ['--dimmed', '--ground', GRAPHIC],
] as const)('%s on %s has a contrast of at least %d, light and dark', ([colour, ground, min]) => {
  for (const colours of [LIGHT_THEME, DARK])
    expect(contrast(colours, colour, ground)).toBeGreaterThanOrEqual(min);
});

test('dark by the system and dark by the theme are the same colours', () => {
  expect(blocksWith('color-scheme: dark')).toHaveLength(2);
  const [bySystem, byTheme] = blocksWith('color-scheme: dark').map(parseColours);
  expect(bySystem?.size).toBe(LIGHT_THEME.size);
  expect(bySystem).toEqual(byTheme);
});

function readColours(mark: string): ReadonlyMap<string, string> {
  return parseColours(blocksWith(mark)[0] ?? '');
}

/** The bodies of the rules with this declaration. */
function blocksWith(declaration: string): readonly string[] {
  return [...css.matchAll(/\{([^{}]*)\}/g)]
    .map(([, body = '']) => body)
    .filter((body) => body.includes(declaration));
}

function parseColours(body: string): ReadonlyMap<string, string> {
  return new Map(
    [...body.matchAll(/(--[\w-]+): var\(--edgewise-[\w-]+, (#[0-9a-f]{6})\);/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
}

/** Throws if a token is missing, so that a renamed one is not mistaken for black. */
function contrast(colours: ReadonlyMap<string, string>, a: string, b: string): number {
  const [high = 0, low = 0] = [a, b].map((name) => luminance(colours, name)).sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(colours: ReadonlyMap<string, string>, name: string): number {
  const value = colours.get(name);
  if (value === undefined) throw new Error(`tokens.css has no ${name}`);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(value.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
