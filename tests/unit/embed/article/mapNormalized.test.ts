import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalize } from '../../../../src/article/normalize';
import { mapNormalized } from '../../../../src/embed/article/mapNormalized';

/** Characters that n1 treats specially, in any order. */
const hardText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from(' \t\n\u00A0\u00AD\u200B\u200C\uFEFF“”«»‘’–—…-.aAeiI')),
      fc.constantFrom(
        '\u0301',
        '\u0323',
        '\u1100',
        '\u1161',
        '\u11A8',
        'ά',
        'می',
        '🙂',
        '\u09C7',
        '\u09BE',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  )
  .map((chars) => chars.join(''));

test('any text is normalised as the format says, whatever stands beside what', () => {
  fc.assert(
    fc.property(hardText, (raw) => {
      expect(mapNormalized(raw).text).toBe(normalize(raw));
    }),
    { numRuns: 2000 },
  );
});

test('every sign has one stretch of the raw text, and the stretches run forward', () => {
  fc.assert(
    fc.property(hardText, (raw) => {
      const { points, starts, ends } = mapNormalized(raw);
      expect(starts).toHaveLength(points.length);
      expect(ends).toHaveLength(points.length);
      starts.forEach((start, i) => {
        expect(start).toBeLessThan(ends[i]!);
        expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        expect(ends[i]).toBeLessThanOrEqual(raw.length);
      });
    }),
  );
});

test.each([
  ['a soft hyphen in a word', 'co\u00ADop', 'coop', [0, 1, 3, 4]],
  ['an accent that stands alone', 'ne\u0301e', 'née', [0, 1, 3]],
  ['an accent behind a soft hyphen', 'e\u00AD\u0301t', 'ét', [0, 3]],
  ['an ellipsis', 'a…b', 'a...b', [0, 1, 1, 1, 2]],
  ['white space of any length', ' a \u00A0\n b ', 'a b', [1, 2, 6]],
  ['a sign beyond the first plane', 'x🙂y', 'x🙂y', [0, 1, 3]],
])('%s leads back to where it stood', (_, raw, text, starts) => {
  const mapped = mapNormalized(raw);
  expect(mapped.text).toBe(text);
  expect(mapped.starts).toEqual(starts);
});
