import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runEdgewise } from '../../src/cli/run';
import { createFakeIo } from '../unit/cli/fakeIo';

const MAPS = new URL('../../public/maps/', import.meta.url);
const ids = readdirSync(MAPS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(
  ids.flatMap(
    (id) =>
      [
        [id, 'yaml', ['o']],
        [id, 'jgf', ['o']],
        [id, 'csv', ['o/ties.csv', 'o/actors.csv', 'o/grounds.csv', 'o/map.csv']],
      ] as const,
  ),
)('%s comes back byte for byte through %s', async (id, format, names) => {
  const graphJson = readFileSync(new URL(`${id}/graph.json`, MAPS), 'utf8');
  const out = format === 'yaml' ? 'o.yaml' : 'o';
  const there = createFakeIo({ 'graph.json': graphJson });
  expect(await runEdgewise(['convert', 'graph.json', '--to', format, '--out', out], there.io)).toBe(
    0,
  );
  const back = createFakeIo(Object.fromEntries(there.written));
  const args =
    format === 'yaml'
      ? ['build', 'o.yaml', '--out', 'b', '--quick']
      : ['convert', ...names, '--out', 'b/graph.json'];
  expect(await runEdgewise(args, back.io), back.out.join('\n')).toBe(0);
  const given = back.written.get('b/graph.json');
  // `build` names the layout where the dataset names none; every map does.
  expect(given).toBe(graphJson);
});
