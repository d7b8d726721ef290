import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/article/article';
import { formatJson } from '../../../src/authoring/formatJson';
import { parseMap } from '../../../src/authoring/parseMap';
import { writeMap } from '../../../src/authoring/writeMap';
import { parseDataset } from '../../../src/format/parse';
import type { Dataset } from '../../../src/format/types';
import { anyDatasetParts } from '../../fixtures/anyDataset';
import { TINY_ARTICLE, tinyDataset } from '../../fixtures/dataset';

const article = articleFromText(TINY_ARTICLE);

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100);

test.each([
  ['without its article, from the sentences that the file holds', null],
  ['with its article at hand', article],
])('any dataset comes back the same, %s', (_, at) => {
  let compared = 0;
  fc.assert(
    fc.property(anyDatasetParts, (own) => {
      const raw = { ...tinyDataset(), ...own };
      // What is no dataset has no map.yaml either.
      if (!parseDataset(raw).ok) return;
      compared += 1;
      const yaml = writeMap(raw as unknown as Dataset, { article: at });
      const result = parseMap(yaml, 'map.yaml', { article: at });
      expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([]);
      expect(result.ok && JSON.parse(formatJson(result.raw))).toEqual(
        JSON.parse(JSON.stringify(raw)),
      );
    }),
    { numRuns: RUNS },
  );
  expect(compared).toBeGreaterThan(RUNS / 4);
});
