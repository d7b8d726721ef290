import { expect, test } from 'vitest';
import { mirrored } from '../../../src/picture/mirror';
import type { Shape } from '../../../src/picture/picture';

const FONT = { family: 'sans', px: 12, weight: 400 } as const;

test('what stood at the left stands at the right, within its groups as well, and signs point the other way', () => {
  const shapes: readonly Shape[] = [
    { kind: 'text', lines: [{ text: 'a', x: 10, y: 1 }], font: FONT, fill: 'ink' },
    {
      kind: 'group',
      at: { x: 30, y: 5 },
      shapes: [
        { kind: 'circle', x: 4, y: 0, r: 2 },
        { kind: 'path', d: 'M0 0H9', at: { x: 1, y: 2, degrees: 20 } },
      ],
    },
  ];
  expect(mirrored(shapes, 100)).toEqual([
    { kind: 'text', lines: [{ text: 'a', x: 90, y: 1 }], font: FONT, fill: 'ink', anchor: 'end' },
    {
      kind: 'group',
      at: { x: 70, y: 5 },
      shapes: [
        { kind: 'circle', x: -4, y: 0, r: 2 },
        { kind: 'path', d: 'M0 0H9', at: { x: -1, y: 2, degrees: -20, flipped: true } },
      ],
    },
  ]);
});
