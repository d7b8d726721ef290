import { expect, test } from 'vitest';
import { lengthText } from '../../../src/geometry/lengthText';

test.each([
  [7, '7'],
  [-8.5, '-8.5'],
  [19.8, '19.8'],
  [22.330000000000002, '22.33'],
  [-1.7763568394002505e-15, '0'],
  [1.005, '1'],
  [0.999, '1'],
])('%d is written %s', (value, text) => {
  expect(lengthText(value)).toBe(text);
});
