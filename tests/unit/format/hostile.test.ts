import { describe, expect, test } from 'vitest';
import { adviseDataset } from '../../../src/format/advice/advise';
import { parseDataset } from '../../../src/format/parse';
import type { Problem } from '../../../src/format/types';
import { findTarget } from '../../../src/graph/target';
import { buildGraph } from '../../../src/graph/graph';
import { parsed, rawDataset, rawEdge, rawNode, ring, tinyDataset } from '../../fixtures/dataset';

/** Under the load of other tests; alone each takes a tenth of it. */
const MAX_MS = 1000;

function problemsOf(input: unknown): readonly Problem[] {
  const result = parseDataset(input, 'g.json');
  return result.ok ? [] : result.problems;
}

function timed<Result>(work: () => Result): Result {
  const start = performance.now();
  const result = work();
  expect(performance.now() - start).toBeLessThan(MAX_MS);
  return result;
}

/** The small dataset with something else at a path. */
function tinyWith(path: readonly (string | number)[], value: unknown): unknown {
  const raw = structuredClone(tinyDataset()) as unknown;
  const owner = path.slice(0, -1).reduce((at, key) => Reflect.get(at as object, key), raw);
  const key = path.at(-1) ?? '';
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true });
  return raw;
}

const NODE = ['nodes', 0] as const;

describe('is refused with its reason:', () => {
  test.each([
    [
      'half a character in a place',
      [...NODE, 'places', 0, 'textStart'],
      '\ud800',
      'half a character',
    ],
    ['half a character in a label', [...NODE, 'label'], 'a\udc00', 'half a character'],
    ['half a character in a key', ['x-\ud800'], 1, 'half a character'],
    ['a billion paragraphs', ['source', 'paragraphs'], 1e9, 'at most 10000'],
    ['1e308 paragraphs', ['source', 'paragraphs'], 1e308, 'at most'],
    ['an article of 1e308 characters', ['source', 'length'], 1e308, 'at most'],
    [
      'a label in the language "constructor"',
      [...NODE, 'label'],
      { constructor: {} },
      'keeps for itself',
    ],
    ['the key "prototype"', ['about', 'prototype'], 1, 'keeps for itself'],
    ['the key "__proto__"', ['about', '__proto__'], {}, 'keeps for itself'],
    ['a tag with a variant twice', ['lang'], 'de-1996-1996', 'must be a language tag'],
    [
      'a text with such a tag',
      ['title'],
      { en: 'a', 'de-1996-1996': 'b' },
      'must be a language tag',
    ],
    ['two texts in one language', ['title'], { en: 'a', EN: 'b' }, 'differ in case alone'],
    ['aliases that are a list', ['aliases'], [], 'must be an object, not a list'],
    ['an alias from "constructor" to a number', ['aliases'], { constructor: 1 }, 'must be text'],
    ['a label that is a list', [...NODE, 'label'], [], 'must be text, not a list'],
    ['a sentence that is a list', ['notShown'], [[]], 'must be text, not a list'],
    ['an article without length', ['source', 'length'], 0, 'fill in the numbers'],
    ['20,001 nodes', ['nodes'], Array(20_001).fill(0), 'at most 20000 are allowed'],
    ['50,001 edges', ['edges'], Array(50_001).fill(0), 'at most 50000 are allowed'],
    ['150,000 sentences', ['notShown'], Array(150_000).fill('a'), 'at most 10000 are allowed'],
  ])('%s', (_, path, value, reason) => {
    const messages = problemsOf(tinyWith(path, value)).map(({ message }) => message);
    expect(messages.join('\n')).toContain(reason);
    expect(messages.every((message) => message.startsWith('g.json: '))).toBe(true);
  });

  test('a second byte order mark', () => {
    const text = `\uFEFF\uFEFF${JSON.stringify(tinyDataset())}`;
    expect(problemsOf(text)[0]?.message).toContain('expected a value');
  });

  test('a text of 9 million characters, and one of as many escapes', () => {
    for (const long of ['a'.repeat(9e6), '\n'.repeat(9e6)])
      expect(problemsOf(JSON.stringify(tinyWith([...NODE, 'label'], long)))).not.toEqual([]);
  });

  test('a file of more than 64 MB, before it is read', () => {
    const problems = timed(() => problemsOf(' '.repeat(64_000_001)));
    expect(problems.map(({ message }) => message)).toEqual([
      'g.json: has 65 MB; at most 64 MB are read',
    ]);
  });

  test('an article without length once, and not for every place', () => {
    expect(problemsOf(tinyWith(['source', 'length'], 0))).toHaveLength(1);
    expect(problemsOf(tinyWith(['source', 'paragraphs'], 0))).toHaveLength(1);
  });
});

describe('is accepted:', () => {
  test('10 MB under a key of one’s own, and reserved words inside', () => {
    const own = { constructor: 1, long: 'x'.repeat(1e7), list: Array(200_000).fill(0) };
    expect(problemsOf(JSON.stringify({ ...tinyDataset(), 'x-own': own }))).toEqual([]);
  });

  test('an alias over two hops, from whatever name, and it leads to the node of today', () => {
    const aliases = { constructor: 'older', older: 'alder' };
    const graph = buildGraph(parsed({ ...tinyDataset(), aliases }));
    expect(findTarget(graph, 'node', 'constructor')).toEqual({ kind: 'node', id: 'alder' });
    expect(findTarget(graph, 'node', 'older')).toEqual({ kind: 'node', id: 'alder' });
  });

  test('without aliases "constructor" names nothing', () => {
    const graph = buildGraph(parsed(tinyDataset()));
    expect(findTarget(graph, 'node', 'constructor')).toBeNull();
  });
});

describe('takes less than a second:', () => {
  /** Letters to begin with, so that each id resembles many others. */
  const manyNodes = (count: number) =>
    Array.from({ length: count }, (_, i) => rawNode(`node-number-${i}`));

  test('20,000 zeros in place of an object', () => {
    const zeros = Array(20_000).fill(0);
    expect(timed(() => problemsOf(JSON.stringify(zeros))).length).toBeLessThan(102);
    const inNodes = { ...tinyDataset(), nodes: zeros };
    const problems = timed(() => problemsOf(JSON.stringify(inNodes)));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({ path: '', count: expect.any(Number) as number });
    expect(problems.at(-1)?.message).toMatch(/^g\.json: \d+ more problems are not listed/);
    const asSource = { ...tinyDataset(), source: Array(9_000).fill(0) };
    expect(timed(() => problemsOf(JSON.stringify(asSource))).length).toBeLessThan(102);
  });

  test('an unknown key on each of 2,000 edges', () => {
    const edges = Array.from({ length: 2000 }, (_, i) => ({
      ...rawEdge(`tie-${i}`, 'alder', 'birch'),
      labl: 'x',
    }));
    const raw = { ...tinyDataset(), edges };
    const problems = timed(() => problemsOf(JSON.stringify(raw, null, 2)));
    expect(problems).toHaveLength(101);
    expect(problems[50]?.message).toContain('did you mean "label"?');
    expect(problems[50]?.line).toBeGreaterThan(problems[49]?.line ?? Infinity);
    expect(problems.at(-1)?.count).toBe(1900);
  });

  test('400 edges with bad references among 5,000 nodes', () => {
    const edges = Array.from({ length: 400 }, (_, i) =>
      rawEdge(`tie-${i}`, `node-nmber-${i}`, `node-nunber-${i + 1}`),
    );
    const text = JSON.stringify(rawDataset(manyNodes(5000), edges));
    const problems = timed(() => problemsOf(text));
    expect(problems[0]?.message).toContain('did you mean "node-number-0"?');
    expect(problems.at(-1)?.count).toBe(700);
  });

  test('a chain of 5,000 steps whose every step leads back to the first', () => {
    const steps = Array.from({ length: 5000 }, (_, i) => ({
      id: `step-${i}`,
      text: 'So it goes.',
      supports: [`step-${i + 1}`, 'step-0'],
      uses: ['alder'],
      places: [],
    }));
    const raw = { ...tinyDataset(), argument: { thesis: [], steps } };
    expect(timed(() => problemsOf(raw))).toHaveLength(101);
  });

  test('9,000 aliases in one chain', () => {
    const aliases = Object.fromEntries(
      Array.from({ length: 9000 }, (_, i) => [`old-${i}`, `old-${i + 1}`]),
    );
    expect(timed(() => problemsOf({ ...tinyDataset(), aliases }))).toHaveLength(1);
  });

  test('advice on 2,000 edges of 2,000 nodes', () => {
    const raw = ring(2000);
    const dataset = parsed(raw);
    const text = JSON.stringify(raw, null, 2);
    expect(timed(() => adviseDataset(dataset, text)).length).toBeLessThanOrEqual(101);
  });
});
