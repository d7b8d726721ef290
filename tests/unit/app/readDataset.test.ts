import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readDataset } from '../../../src/app/readDataset';
import type { Dataset } from '../../../src/format/types';
import { buildGraph } from '../../../src/graph/graph';
import { tinyDataset } from '../../fixtures/dataset';
import { withoutLookups } from '../../support/withoutLookups';

const plain = tinyDataset();
const translated = { ...plain, title: { [plain.lang]: plain.title, de: 'Zwei Städte, ein Fluss' } };

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ['in one language', JSON.stringify(plain)],
  ['in two languages', JSON.stringify(translated)],
])('a dataset %s', (_, text) => {
  test.each([
    ['that the build has checked', sha256(text)],
    ['that the build has not seen', ''],
    ['that differs from the one that the build has checked', sha256('another')],
  ])('%s is parsed once', async (__, checked) => {
    const parse = vi.spyOn(JSON, 'parse');
    const loaded = await readDataset({ file: 'graph.json', text, layout: null, checked });
    expect(loaded.kind).toBe('map');
    expect(parse.mock.calls.filter(([input]) => input === text)).toHaveLength(1);
  });
});

test.each([sha256(JSON.stringify(translated)), ''])(
  'the graph is in the own language of the dataset, and the other one is kept',
  async (checked) => {
    const text = JSON.stringify(translated);
    const loaded = await readDataset({ file: 'graph.json', text, layout: null, checked });
    if (loaded.kind !== 'map') throw new Error(loaded.kind);
    expect(loaded.graph.dataset.title).toBe(plain.title);
    expect(loaded.raw).toMatchObject({ title: { de: 'Zwei Städte, ein Fluss' } });
  },
);

describe('a dataset that is too long to be read at once', () => {
  const { nodes } = plain;
  const long = (title: unknown = plain.title) => {
    const more = Array.from({ length: 2000 }, (_, i) => ({
      ...nodes[0],
      id: `more-${i}`,
      summary: 'A place by the water. '.repeat(8).trim(),
    }));
    return JSON.stringify({ ...plain, title, nodes: [...nodes, ...more] });
  };

  test.each([
    ['that the build has checked', sha256(long())],
    ['that the build has not seen', ''],
  ])('%s is never parsed at once, and gives the same graph', async (_, checked) => {
    const text = long();
    const parse = vi.spyOn(JSON, 'parse');
    const loaded = await readDataset({ file: 'graph.json', text, layout: null, checked });
    const longest = Math.max(...parse.mock.calls.map(([input]) => input.length));
    vi.restoreAllMocks();
    if (loaded.kind !== 'map') throw new Error(loaded.kind);
    const whole = buildGraph(JSON.parse(text) as Dataset);
    expect(withoutLookups(loaded.graph)).toEqual(withoutLookups(whole));
    expect(loaded.raw).toBeNull();
    // Node has no worker, so what nobody has checked is checked in one go.
    if (checked !== '') expect(longest).toBeLessThan(text.length);
  });

  test.each([sha256(long(translated.title)), ''])('keeps its translations', async (checked) => {
    const text = long(translated.title);
    const loaded = await readDataset({ file: 'graph.json', text, layout: null, checked });
    if (loaded.kind !== 'map') throw new Error(loaded.kind);
    expect(loaded.graph.dataset.title).toBe(plain.title);
    expect(loaded.raw).toMatchObject({ title: { de: 'Zwei Städte, ein Fluss' } });
  });

  test('is localized in slices, if it is translated', async () => {
    /** Every step takes a slice of its own. */
    const countSlices = async (title?: unknown) => {
      let now = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
      const wait = vi.spyOn(globalThis, 'setTimeout');
      const text = long(title);
      await readDataset({ file: 'graph.json', text, layout: null, checked: sha256(text) });
      const { length } = wait.mock.calls;
      vi.restoreAllMocks();
      return length;
    };
    const inOneLanguage = await countSlices();
    // Only the map in one language is packed, in two steps.
    const packing = 2;
    expect(await countSlices(translated.title)).toBeGreaterThanOrEqual(inOneLanguage - packing + 4);
  });

  test('says what is wrong with it', async () => {
    const text = long().replace('"more-7"', '"more-8"');
    const loaded = await readDataset({ file: 'graph.json', text, layout: null, checked: '' });
    if (loaded.kind !== 'broken') throw new Error(loaded.kind);
    expect(loaded.problems[0]?.message).toContain('more-8');
  });
});

test('nothing is hashed where there is nothing to compare with', async () => {
  const digest = vi.spyOn(globalThis.crypto.subtle, 'digest');
  const text = JSON.stringify(plain);
  await readDataset({ file: 'graph.json', text, layout: null, checked: '' });
  expect(digest).not.toHaveBeenCalled();
});
