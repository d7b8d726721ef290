import { expect, test } from 'vitest';
import { findPassages } from '../../../../src/embed/article/findPassages';
import { mapNormalized } from '../../../../src/embed/article/mapNormalized';

test.each([1, 4000])(
  'places that begin and end with a word that is everywhere cost little (length %i)',
  (length) => {
    const host = mapNormalized('The one and the other went to the sea. '.repeat(1000));
    const places = Array.from({ length: 5000 }, (_, i) => ({
      ...{ paragraph: i, sentence: 1, start: i, end: i + length },
      ...{ textStart: 'the', textEnd: 'the', sha256: '0'.repeat(64) },
    }));
    const began = performance.now();
    const found = findPassages(host, { length: 1, sha256: '0' }, places);
    // 50 s before; 0.5 s on a calm machine.
    expect(performance.now() - began).toBeLessThan(8000);
    expect([...found.values()].every((span) => span === null)).toBe(true);
  },
);
