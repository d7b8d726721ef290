import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAuthored } from '../../../src/authoring/writeMap';
import { formatJson } from '../../../src/authoring/formatJson';
import { parseMap } from '../../../src/authoring/parseMap';
import { fromCsv } from '../../../src/convert/in/csv';
import { datasetOfJgf } from '../../../src/convert/in/graphJson';
import { toCsv } from '../../../src/convert/out/csv';
import { toJgf } from '../../../src/convert/out/jgf';
import { parseTable, formatTable } from '../../../src/convert/table';
import { sortChoices } from '../../../src/convert/kinds';
import { toMap } from '../../../src/convert/toMap';
import { parseDataset } from '../../../src/format/parse';
import type { Dataset } from '../../../src/format/types';
import { anyDatasetParts } from '../../fixtures/anyDataset';
import { tinyDataset } from '../../fixtures/dataset';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100);

function throughCsv(raw: Dataset): unknown {
  const { files } = toCsv(raw);
  const { authored } = toMap(fromCsv(files), sortChoices([]));
  const result = parseMap(formatAuthored(authored), 'map.yaml', { article: null });
  return result.ok ? JSON.parse(formatJson(result.raw)) : result.problems;
}

function throughJgf(raw: Dataset): unknown {
  return datasetOfJgf(JSON.parse(toJgf(raw).files[0]?.text ?? ''));
}

test.each([
  ['tables', throughCsv],
  ['JSON Graph Format', throughJgf],
])('any dataset comes back the same through %s', (_, through) => {
  let compared = 0;
  fc.assert(
    fc.property(anyDatasetParts, (own) => {
      const raw = JSON.parse(JSON.stringify({ ...tinyDataset(), ...own })) as Dataset;
      if (!parseDataset(raw).ok) return;
      compared += 1;
      expect(through(raw)).toEqual(raw);
    }),
    { numRuns: RUNS },
  );
  expect(compared).toBeGreaterThan(RUNS / 4);
});

test('any table comes back the same', () => {
  const cells = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
      // A header of words shows the delimiter; rows of nothing are left out.
      const table = [
        ['key', 'value'],
        ...rows.filter((row) => row.some((cell) => cell.trim() !== '')),
      ];
      expect(parseTable(formatTable(table)).map((row) => row.cells)).toEqual(table);
    }),
    { numRuns: RUNS * 5 },
  );
});
