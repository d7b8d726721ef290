import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readDataset } from '../../../src/app/readDataset';
import { tinyDataset } from '../../fixtures/dataset';

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

test('nothing is hashed where there is nothing to compare with', async () => {
  const digest = vi.spyOn(globalThis.crypto.subtle, 'digest');
  const text = JSON.stringify(plain);
  await readDataset({ file: 'graph.json', text, layout: null, checked: '' });
  expect(digest).not.toHaveBeenCalled();
});
