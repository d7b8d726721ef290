import { expect, test } from 'vitest';
import { runEdgewise } from '../../../src/cli/run';
import { EXAMPLE_ARTICLE } from '../../../src/cli/init/example';
import { TINY_ARTICLE } from '../../fixtures/dataset';
import { createFakeIo } from './fakeIo';

async function init(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const { io, out, err, written } = createFakeIo(files);
  const exit = await runEdgewise(['init', ...args], io);
  return { exit, out: out.join('\n'), err: err.join('\n'), written };
}

test('the example builds at once, without a warning', async () => {
  const { exit, written } = await init(['new']);
  expect(exit).toBe(0);
  expect([...written.keys()]).toEqual([
    'new/map.yaml',
    'new/article.txt',
    'new/edgewise-source-1.json',
    'new/README.md',
  ]);
  expect(written.get('new/map.yaml')?.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  const { io, out, written: built } = createFakeIo(Object.fromEntries(written));
  expect(await runEdgewise(['verify', 'new/map.yaml', '--strict'], io)).toBe(0);
  expect(
    await runEdgewise(['build', 'new/map.yaml', '--out', 'o', '--quick'], io),
    out.join('\n'),
  ).toBe(0);
  // Ids are written into the file, once.
  const withIds = built.get('new/map.yaml') ?? '';
  expect(withIds).toContain('id: southbank-northbank-objects-to-the-fare-of,');
  const again = createFakeIo({ ...Object.fromEntries(written), 'new/map.yaml': withIds });
  await runEdgewise(['build', 'new/map.yaml', '--out', 'o', '--quick'], again.io);
  expect(again.written.has('new/map.yaml')).toBe(false);
});

test('an article gets a skeleton that says line by line what to fill in', async () => {
  const { written } = await init(['new', '--article', 'texts/river.txt'], {
    'texts/river.txt': TINY_ARTICLE,
  });
  expect(written.get('new/river.txt')).toBe(TINY_ARTICLE);
  expect(written.get('new/map.yaml')).toContain('title: "How two towns share a river"');
  const { io, out } = createFakeIo(Object.fromEntries(written));
  expect(await runEdgewise(['validate', 'new/map.yaml'], io)).toBe(1);
  expect(out.join('\n')).toContain('new/map.yaml:4:8: title "" must not be empty');
  expect(out.join('\n')).toMatch(/new\/map\.yaml:\d+:1: actors is empty/);
});

/** What the tutorial says of an edge, apart from its id. */
const EDGE_KEYS =
  'tie label stance status period at claim grounds warrant warrantBy qualifier hedge viewpoint';

test('without the comment signs the actors and the tie of the skeleton are valid', async () => {
  const { written } = await init(['new', '--article', 'ferry.txt'], {
    'ferry.txt': EXAMPLE_ARTICLE,
  });
  const text = (written.get('new/map.yaml') ?? '')
    .replace('title: ""', 'title: A quarrel over a fare')
    .replace('publisher: ""', 'publisher: The Courier')
    .replace('summary: ""', 'summary: A short one.')
    .replace('license: ""', 'license: CC-BY-4.0')
    .replace('by: ""', 'by: A reader')
    .replaceAll(/^ {2}# /gm, '  ');
  const { io, out } = createFakeIo({ ...Object.fromEntries(written), 'new/map.yaml': text });
  expect([await runEdgewise(['validate', 'new/map.yaml'], io), out.join('\n')]).toEqual([
    0,
    expect.stringContaining('2 actors, 1 tie'),
  ]);
  for (const key of EDGE_KEYS.split(' ')) expect(text).toMatch(new RegExp(`^ +(- )?${key}:`, 'm'));
});

test('a folder that has a map is left alone', async () => {
  const { exit, err, written } = await init(['new'], { 'new/map.yaml': 'title: x' });
  expect(exit).toBe(2);
  expect(err).toContain('new has a map.yaml already');
  expect([...written]).toEqual([]);
});
