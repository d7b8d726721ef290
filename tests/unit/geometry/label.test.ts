import { expect, test } from 'vitest';
import { LAYOUT_SIZES } from '../../../src/geometry/layoutSizes';
import type { Glyph } from '../../../src/geometry/glyph';
import { buildLabelBox } from '../../../src/geometry/labelBox';
import { textWidth } from '../../../src/geometry/textWidth';
import { SIDES } from '../../../src/geometry/types';
import { wrapLabel } from '../../../src/geometry/wrapLabel';

const SQUARE: Glyph = { shape: 'project', radius: 6 };
const WINDS = SIDES.filter((side) => side !== 'inside');

test.each(WINDS)('a label on side %s leaves its own glyph free', (side) => {
  for (const lines of [['Akkuyu plant'], ['Akkuyu', 'nuclear', 'plant']]) {
    const { box } = buildLabelBox({ side, lines }, SQUARE, LAYOUT_SIZES.desk);
    const isLeft = box.x + box.w <= -4;
    const isRight = box.x >= 4;
    const isAbove = box.y + box.h <= -4;
    const isBelow = box.y >= 4;
    expect(isLeft || isRight || isAbove || isBelow).toBe(true);
    const isOnSide = { w: isLeft, e: isRight, n: isAbove, s: isBelow };
    expect(isOnSide).toMatchObject({ [side.slice(-1)]: true });
  }
});

test('a label’s lines stand inside its box, one line height apart', () => {
  const lines = ['Eurasian', 'Economic', 'Union'];
  const label = buildLabelBox(
    { side: 'e', lines },
    { shape: 'framework', radius: 8 },
    LAYOUT_SIZES.desk,
  );
  const baselines = label.lines.map(({ y }) => y);
  expect((baselines[1] ?? 0) - (baselines[0] ?? 0)).toBeCloseTo(1.12 * 13);
  for (const y of baselines) {
    expect(y).toBeGreaterThan(label.box.y);
    expect(y).toBeLessThan(label.box.y + label.box.h);
  }
});

test('a label to the left ends where one to the right begins, mirrored', () => {
  const at = (side: 'e' | 'w') =>
    buildLabelBox({ side, lines: ['NATO'] }, SQUARE, LAYOUT_SIZES.desk);
  const [east, west] = [at('e'), at('w')];
  expect([east.anchor, west.anchor]).toEqual(['start', 'end']);
  expect(west.box.x + west.box.w).toBeCloseTo(-east.box.x);
  expect(west.box.y).toBe(east.box.y);
});

test('a state’s name is centred in its disc', () => {
  const disc: Glyph = { shape: 'state', radius: LAYOUT_SIZES.desk.stateRadius };
  const { anchor, box } = buildLabelBox(
    { side: 'inside', lines: ['Turkey'] },
    disc,
    LAYOUT_SIZES.desk,
  );
  expect(anchor).toBe('middle');
  expect(box.x).toBeCloseTo(-box.w / 2);
  expect(box.w).toBeLessThan(2 * disc.radius);
});

test.each([
  ['Astana Process', 500, 88.7],
  ['Türkiye’nin', 500, 66.5],
  ['Energy and military accords', 500, 164.3],
] as const)('%s is about as wide as Chromium sets it', (text, weight, expected) => {
  expect(Math.abs(textWidth(text, 14, weight) / expected - 1)).toBeLessThan(0.02);
});

test('semibold is wider, and an unknown character has a width', () => {
  expect(textWidth('Russia', 13, 600)).toBeGreaterThan(textWidth('Russia', 13, 500));
  expect(textWidth('Россия', 13, 500)).toBeGreaterThan(30);
});

test('wrapping keeps every word and breaks after a dash', () => {
  const ways = wrapLabel('Russia–Iran–Azerbaijan summits', 3);
  expect(ways.map((lines) => lines.length)).toEqual([1, 2, 3]);
  expect(ways[1]).toEqual(['Russia–Iran–', 'Azerbaijan summits']);
  for (const lines of ways)
    expect(lines.join(' ').replaceAll('– ', '–')).toBe('Russia–Iran–Azerbaijan summits');
});

test('a single word is never broken', () => {
  expect(wrapLabel('Rosatom', 3)).toEqual([['Rosatom']]);
});
