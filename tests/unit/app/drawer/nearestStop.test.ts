import { expect, test } from 'vitest';
import { nearestStop } from '../../../../src/app/drawer/nearestStop';

const HEIGHTS = { peek: 64, half: 400, full: 800 };

test.for([
  ['at rest near the lowest', 180, 0, 'peek'],
  ['at rest near the middle', 300, 0, 'half'],
  ['at rest near the highest', 700, 0, 'full'],
  ['thrown up from the middle', 420, 1.5, 'full'],
  ['thrown down from the middle', 380, -1.5, 'peek'],
  ['thrown far beyond the highest', 780, 9, 'full'],
] as const)('a drawer released %s', ([, height, speed, stop]) => {
  expect(nearestStop(height, speed, HEIGHTS)).toBe(stop);
});
