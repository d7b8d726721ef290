import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as setup } from '@playwright/test';
import packageJson from '../../package.json' with { type: 'json' };
import { run } from '../../scripts/run';
import { readExamples } from './support/docs';
import { foldersIn, MAP, NOTE, ROOT } from './support/folders';

const { devDependencies } = packageJson;
const APP_PACKAGES = [
  'react',
  'react-dom',
  '@types/react',
  '@types/react-dom',
  '@types/node',
] as const;

setup('packs the package and installs it as two projects of other people do', async () => {
  setup.setTimeout(180_000);
  // Of the run before, 60 MB.
  if (existsSync(NOTE)) rmSync(readFileSync(NOTE, 'utf8'), { recursive: true, force: true });
  const base = mkdtempSync(path.join(tmpdir(), 'edgewise-package-'));
  await npm(ROOT, ['pack', '--pack-destination', base]);
  const { bare, app, tarball } = foldersIn(base);
  for (const packed of readdirSync(base)) renameSync(path.join(base, packed), tarball);
  await install(bare, {});
  await install(app, Object.fromEntries(APP_PACKAGES.map((name) => [name, devDependencies[name]])));
  for (const [name, code] of readExamples()) writeFileSync(path.join(app, name), code);
  for (const file of ['graph.json', 'layout.json'])
    for (const folder of [bare, app, path.join(app, 'public/map')])
      cpSync(path.join(MAP, file), path.join(folder, file));
  mkdirSync(path.dirname(NOTE), { recursive: true });
  writeFileSync(NOTE, base);

  async function install(folder: string, others: Readonly<Record<string, string>>): Promise<void> {
    mkdirSync(folder);
    const dependencies = { ...others, [packageJson.name]: `file:${tarball}` };
    const project = { name: 'project', private: true, type: 'module', dependencies };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(project));
    await npm(folder, ['install', '--prefer-offline', '--no-audit', '--no-fund']);
  }
});

async function npm(cwd: string, args: readonly string[]): Promise<void> {
  const { code, output } = await run('npm', args, { cwd });
  expect(code, output).toBe(0);
}
