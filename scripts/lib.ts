/**
 * `npm run build:lib`: writes `dist-lib/`, the content of the npm package: the public modules with
 * their types, the JSON Schema, the command, and what the command and host pages need prebuilt: the
 * code of `map.html`, and `embed.js` with everything it loads.
 */
import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import packageJson from '../package.json';
import { buildCommand } from './lib/commandBundle';
import { EMBED, LIB, ROOT } from './lib/folders';
import { buildIframePage } from './lib/iframePage';
import { buildModules, ENTRIES } from './lib/modules';
import { writeTypes } from './lib/types';
import { run } from './run';

process.env['NODE_ENV'] = 'production';

const peers = Object.keys(packageJson.peerDependencies);
const dependencies = Object.keys(packageJson.dependencies);

await rm(LIB, { recursive: true, force: true });
await buildModules(namesOf([...dependencies, ...peers]));
// A bundled zustand imports Preact for React, as all of the command does.
await buildCommand(namesOf(dependencies.filter((name) => name !== 'zustand')));
await writeTypes(Object.values(ENTRIES));
await copyFile(path.join(ROOT, 'public/schema/edgewise-1.json'), path.join(LIB, 'schema.json'));
await copyFile(
  path.join(ROOT, 'public/schema/edgewise-source-1.json'),
  path.join(LIB, 'source-schema.json'),
);
const { code, output } = await run(process.execPath, ['bin/run.js', 'scripts/embed.ts', EMBED]);
if (code !== 0) throw new Error(`scripts/embed.ts failed:\n${output}`);
await buildIframePage();

/** Matches these packages and their subpath imports. */
function namesOf(packages: readonly string[]): RegExp {
  return new RegExp(`^(${packages.join('|')})(/|$)`);
}
