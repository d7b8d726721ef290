/**
 * Solves a map's layout and writes its layout.json.
 *
 * - `npm run solve -- MAP`: from the dataset alone, with the map's committed seed; the same file, bit
 *   for bit, on every machine
 * - `npm run solve -- MAP --seed 7`: with another seed
 * - `npm run solve -- --check [MAP …]`: solves one layout size again and compares; exit code 1 if it
 *   differs; `npm run solve:check` for all maps
 * - `npm run solve -- --table [MAP …]`: crossings, missed budgets and seconds for ten seeds; writes
 *   nothing
 *
 * Options: `--threads N` (all cores by default; the result does not depend on it), and for --table
 * `--seeds 1,2,3` and `--sizes wide,phone`.
 */
import { parseArgs } from 'node:util';
import { checkMap } from './solve/check';
import { listMaps } from './solve/maps';
import { solveMap } from './solve/solveMap';
import { printTable } from './solve/table';
import { LAYOUT_SIZE_NAMES } from '../src/geometry/types';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    threads: { type: 'string' },
    seeds: { type: 'string', default: '1,2,3,4,5,6,7,8,9,10' },
    sizes: { type: 'string', default: LAYOUT_SIZE_NAMES.join(',') },
    check: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
  },
});
const threads = values.threads === undefined ? undefined : Number(values.threads);
const sizes = LAYOUT_SIZE_NAMES.filter((name) => values.sizes.split(',').includes(name));
const maps = positionals.length > 0 ? positionals : listMaps();

if (values.check) {
  for (const map of maps) if (!(await checkMap(map, threads))) process.exitCode = 1;
} else if (values.table) {
  await printTable(maps, { seeds: values.seeds.split(',').map(Number), sizes, threads });
} else if (positionals.length === 0) {
  console.error(`usage: npm run solve -- MAP (one of ${listMaps().join(', ')})`);
  process.exitCode = 2;
} else {
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  for (const map of maps) await solveMap(map, { seed, threads });
}
