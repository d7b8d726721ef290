import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeSteps } from '../../../src/format/encodeSteps';
import { runSteps } from '../../../src/format/steps';

test('encodes as TextEncoder does, wherever a step ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 5 }), (text, length) => {
      expect(runSteps(encodeSteps(text, length))).toEqual(new TextEncoder().encode(text));
    }),
  );
  for (const length of [1, 2, 3])
    expect(runSteps(encodeSteps('a𝄞é𝄞', length))).toEqual(new TextEncoder().encode('a𝄞é𝄞'));
});
