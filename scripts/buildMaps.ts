/**
 * Part of `npm run build`: writes the published files of each map in public/maps into the built
 * folder, with the page of maps and the page that opens a reader's own. `buildMaps.ts DIR`, where
 * DIR is `dist`. Uses the layout beside a map; if it does not match, a quick fallback layout with a
 * warning.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createProcessIo } from '../src/cli/io';
import { runEdgewise } from '../src/cli/run';
import { createBuildServices } from './publish/services';
import { sourceParts } from './publish/sourceParts';

const MAPS = 'public/maps';

process.env['NODE_ENV'] = 'production';

const services = createBuildServices(sourceParts);
const codes = new Map<boolean, ReturnType<typeof services.bundle>>();
const bundle = (forLarge: boolean) => {
  const code = codes.get(forLarge) ?? services.bundle(forLarge);
  codes.set(forLarge, code);
  return code;
};
const io = createProcessIo({ ...services, bundle });

const ids = readdirSync(MAPS).filter((id) => existsSync(path.join(MAPS, id, 'graph.json')));
if (ids.length === 0) throw new Error(`${MAPS} holds no map`);
const files = ids.map((id) => path.join(MAPS, id, 'graph.json'));
const out = path.join(process.argv[2] ?? 'dist', 'maps');
process.exitCode = await runEdgewise(['build', ...files, '--out', out, '--quick'], io);
