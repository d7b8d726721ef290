import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAndColumn, linesOfPaths, scanJson } from '../../../src/format/jsonPositions';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('scanning a JSON text', () => {
  test('finds no fault in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        expect(scanJson(JSON.stringify(value, null, indent)).fault).toBeUndefined();
      }),
    );
  });

  test('finds a fault exactly where JSON.parse does, in any heap of JSON signs', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"',
      '1',
      '-',
      '01',
      '.5',
      'true',
      'nul',
      ' ',
      '\n',
      '\\u00',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (chars) => {
        const text = chars.join('');
        expect(scanJson(text).fault === undefined).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['a comma too many', '{"a": 1,}', 8, 'a key in double quotes'],
    ['a comma too few', '[1 2]', 3, '"," or "]"'],
    ['a missing colon', '{"a" 1}', 5, '":"'],
    ['an object left open', '{"a": 1', 7, '"," or "}"'],
    ['a word that is none', '[tru]', 1, 'a value'],
    ['something after the end', '{} x', 3, 'the end of the file'],
    ['nothing at all', '', 0, 'a value'],
  ])('points at %s', (_, text, offset, wanted) => {
    expect(scanJson(text).fault).toEqual({ offset, wanted });
  });

  test('gives up at 200 levels instead of exhausting the stack', () => {
    expect(scanJson('['.repeat(100_000)).fault?.wanted).toBe('no more than 200 levels');
  });

  test('finds keys that are written twice, however they are escaped', () => {
    expect(scanJson('{"a": {"b": 1, "\\u0062": 2}}').repeated).toEqual([['a', 'b']]);
  });
});

describe('lines', () => {
  const text =
    '{\n  "nodes": [\n    {\n      "id": "a"\n    },\n    { "id": "b",\n      "x-y.z": 1 }\n  ]\n}';

  test.each([
    ['a value', 'nodes[0].id', 4],
    ['an item of a list', 'nodes[1]', 6],
    ['a key that is no plain name', 'nodes[1]["x-y.z"]', 7],
    ['a missing key, at its object', 'nodes[1].label', 6],
    ['something deep in what is missing, at what is there', 'nodes[0].seed.x', 3],
    ['a path that leads nowhere, at the file', 'edges[3].id', 1],
    ['the file as a whole', '', 1],
  ])('are reported for %s', (_, path, line) => {
    expect(linesOfPaths(text, [path])).toEqual([line]);
  });

  test('end with any of the three line endings', () => {
    expect(lineAndColumn('a\r\nb\rc\nde', 8)).toEqual({ line: 4, column: 2 });
  });
});
