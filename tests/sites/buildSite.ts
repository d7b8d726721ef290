import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../../scripts/run';
import { SITE_MODULES, type Generator } from './generators';
import { readRecipe } from './recipes';

const SITES = path.resolve('test-results/sites');
const DIST = path.resolve('dist');
const MAP = 'montreal';

/** Whether the generator's program is on this machine. */
export function isInstalled({ command: [program] }: Generator): boolean {
  const folders = program.includes('/')
    ? [path.dirname(SITE_MODULES)]
    : (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}

/**
 * A fresh site of the generator: its skeleton, the files of its recipe for the map of the examples,
 * and the built files where the recipe puts them. Returns the folder to serve. Throws the
 * generator's whole output if it fails.
 */
export async function buildSite(generator: Generator): Promise<string> {
  const { name, command, skeleton, out } = generator;
  const { filesInto, files } = readRecipe(name);
  const site = path.join(SITES, name.toLowerCase());
  await rm(site, { recursive: true, force: true });
  const text = await readArticle();
  for (const [file, content] of Object.entries({ ...skeleton, ...files }))
    await write(
      path.join(site, file),
      content.replaceAll(/\bID\b/g, MAP).replace('Your text.', () => text),
    );
  for (const part of ['embed.js', 'host.js', 'assets', `maps/${MAP}`])
    await cp(path.join(DIST, part), path.join(site, filesInto, part), { recursive: true });
  if (existsSync(SITE_MODULES)) await symlink(SITE_MODULES, path.join(site, 'node_modules'));
  const [program, ...args] = command;
  const call = program.includes('/') ? [process.execPath, program, ...args] : command;
  const ran = await run(call[0], call.slice(1), {
    cwd: site,
    env: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  });
  if (ran.code !== 0) throw new Error(`${name} failed:\n${ran.output}`);
  return path.join(site, out);
}

/** The article of the map as Markdown: one paragraph per line, without its title. */
async function readArticle(): Promise<string> {
  const text = await readFile(path.join(DIST, `maps/${MAP}/article.txt`), 'utf8');
  return text.split('\n').filter(Boolean).slice(1).join('\n\n');
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
