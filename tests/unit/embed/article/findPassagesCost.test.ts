import { expect, test } from 'vitest';
import { findPassages } from '../../../../src/embed/article/findPassages';
import { mapNormalized } from '../../../../src/embed/article/mapNormalized';
import { createSearchBudget } from '../../../../src/embed/article/searchBudget';
import { cpuMs } from '../../../fixtures/cpuTime';

const READINGS = 4;

test.each([
  ['begin and end with a word that is everywhere', 1, (): [string, string] => ['the', 'the']],
  ['are long as well', 4000, (): [string, string] => ['the', 'the']],
  ['begin and end with words of their own', 80, (i: number) => [`word ${i}`, `end ${i}`]],
] satisfies [string, number, (i: number) => [string, string]][])(
  'places that %s cost little in all readings together, and no step takes long',
  (_, length, wordsOf) => {
    const host = mapNormalized('The one and the other went to the sea. '.repeat(1000));
    const places = Array.from({ length: 5000 }, (_unused, i) => {
      const [textStart, textEnd] = wordsOf(i);
      return {
        ...{ paragraph: i, sentence: 1, start: i, end: i + length },
        ...{ textStart, textEnd, sha256: '0'.repeat(64) },
      };
    });
    for (const isExact of [true, false]) {
      const budget = createSearchBudget(host.points.length);
      let longestStep = 0;
      const began = cpuMs();
      for (let reading = 0; reading < READINGS; reading += 1) {
        const work = findPassages(host, { length: 1, sha256: '0' }, places, { isExact, budget });
        for (;;) {
          const before = cpuMs();
          const step = work.next();
          longestStep = Math.max(longestStep, cpuMs() - before);
          if (!step.done) continue;
          expect([...step.value.values()].every((span) => span === null)).toBe(true);
          break;
        }
      }
      // 50 s before there was a budget, 2 s when every reading had one of its own.
      expect(cpuMs() - began).toBeLessThan(3000);
      expect(longestStep).toBeLessThan(150);
    }
  },
);
