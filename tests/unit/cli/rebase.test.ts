import { expect, test } from 'vitest';
import { runEdgewise } from '../../../src/cli/run';
import { TINY_ARTICLE, tinyDataset } from '../../fixtures/dataset';
import { createFakeIo } from './fakeIo';

const MOVED = TINY_ARTICLE.replace('The two councils', 'A new line.\n\nThe two councils');
const REWORDED = TINY_ARTICLE.replace('meet every', 'gather every');

const YAML = `article: old.txt   # as printed
title: Two towns
id: towns
source: { title: How two towns share a river, publisher: Edgewise }
actors:
  alder: { label: Alder, kind: country, summary: Above., at: "built a mill" }
  birch: { label: Birch, kind: country, summary: Below. }
ties:
  - tie: alder -- birch
    id: talks
    label: meets
    stance: cooperation
    status: ongoing
    at:
      - "meet every spring"   # words
      - 2.3                 # a name
    claim: They talk.
`;

const files = {
  'map.yaml': YAML,
  'a.json': JSON.stringify(tinyDataset()),
  'old.txt': TINY_ARTICLE,
  'moved.txt': MOVED,
  'reworded.txt': REWORDED,
};

async function rebase(...args: string[]) {
  const { io, out, written } = createFakeIo(files);
  const exit = await runEdgewise(['rebase', ...args], io);
  return { exit, out: out.join('\n'), written };
}

test('a map.yaml gets new names where sentences have moved, and nothing else changes', async () => {
  const { exit, out, written } = await rebase(
    'map.yaml',
    '--text',
    'moved.txt',
    '--out',
    'new.yaml',
  );
  expect(out).toContain('2.3 moved to 3.3');
  expect(exit).toBe(0);
  expect(written.get('new.yaml')).toBe(YAML.replace('- 2.3 ', '- 3.3 '));
});

test('what is reworded is shown, and taken only if accepted', async () => {
  const refused = await rebase('map.yaml', '--text', 'reworded.txt', '--out', 'new.yaml');
  expect(refused.exit).toBe(1);
  expect(refused.out).toContain('  The two councils now [-meet-] {+gather+} every spring.');
  expect([...refused.written]).toEqual([]);
  const accepted = await rebase(
    'map.yaml',
    '--text',
    'reworded.txt',
    '--out',
    'new.yaml',
    '--accept',
  );
  expect(accepted.exit).toBe(0);
  expect(accepted.written.get('new.yaml')).toBe(YAML.replace('"meet every spring"', '2.1'));
});

test('a graph.json that is rebased fits its new article', async () => {
  const { exit, written } = await rebase('a.json', '--text', 'moved.txt', '--out', 'new.json');
  expect(exit).toBe(0);
  const { io } = createFakeIo({ ...files, 'new.json': written.get('new.json') ?? '' });
  expect(await runEdgewise(['verify', 'new.json', '--text', 'moved.txt'], io)).toBe(0);
});

test.each([
  [2, ['a.json']],
  [2, ['--text', 'old.txt']],
  [0, ['a.json', '--text', 'old.txt']],
  [1, ['a.json', '--text', 'map.yaml']],
])('exits with %i for %j', async (wanted, args) => {
  expect((await rebase(...args)).exit).toBe(wanted);
});
