import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { run } from '../../scripts/run';
import { expect, test } from '../e2e/support/test';
import { tinyDataset } from '../fixtures/dataset';
import { installed, ROOT } from './support/folders';

const bare = () => installed().bare;
const npx = (...args: readonly string[]) =>
  run('npx', ['--no', 'edgewise', ...args], { cwd: bare() });

test('the command builds a map where nothing else is installed, the same to the byte as this repository does', async () => {
  // As in `npm run build`: a layout that does not match the dataset is replaced by the fallback
  // layout.
  const { code, output } = await npx('build', 'graph.json', '--out', 'map', '--quick');
  expect(output).toContain('6 files written');
  expect(code).toBe(0);
  const own = path.join(ROOT, 'dist/maps/ankara');
  const names = readdirSync(path.join(bare(), 'map'));
  expect(names).toHaveLength(6);
  for (const name of names)
    expect(
      readFileSync(path.join(bare(), 'map', name), 'utf8') ===
        readFileSync(path.join(own, name), 'utf8'),
      name,
    ).toBe(true);
});

test('what the command has built opens from a disk', async ({ page }) => {
  await npx('build', 'graph.json', '--out', 'opened', '--quick');
  await page.goto(pathToFileURL(path.join(bare(), 'opened/map.html')).href);
  const map = page.locator('[data-edgewise][data-ready="true"]');
  await expect(map).toHaveCount(1);
  await map.locator('[data-node]').first().press('Enter');
  await expect(page.locator('[data-panel]')).toHaveAttribute('data-selection', /^node:/);
});

test('the command solves a layout where there is none', async () => {
  writeFileSync(path.join(bare(), 'tiny.json'), JSON.stringify(tinyDataset()));
  const args = ['node_modules/edgewise/bin/edgewise.js', 'build', 'tiny.json', '--out', 'tiny'];
  const child = spawn(process.execPath, args, { cwd: bare() });
  // A complete run takes minutes: it is enough that the first try has finished.
  const said = await new Promise<string>((resolve) => {
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (/try \d+ of/.test(text)) resolve(text);
    });
    child.once('close', () => resolve(text));
  });
  child.kill();
  expect(said).toMatch(/try 1 of at most \d+/);
});

test('the command exits as it promises', async () => {
  expect((await npx('validate', 'graph.json')).code).toBe(0);
  expect((await npx('validate', 'package.json')).code).toBe(1);
  expect((await npx('validate', 'nothing.json')).code).toBe(2);
});

test('kinds of another program are filled into a table, and a second run reads it', async () => {
  const folder = bare();
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  writeFileSync(path.join(folder, 'net.csv'), 'from,to,type\na,b,partner of\nb,a,zzz\n');
  const first = await npx('convert', 'net.csv', '--map-table', 'kinds.csv', '--out', 'net.yaml');
  expect(first, first.output).toMatchObject({ code: 0 });
  expect(first.output).toContain('kinds.csv: written; 2 kinds to fill in');
  expect(read('net.yaml')).not.toContain('stance');
  const table = read('kinds.csv').replace(',cooperation,', ',cooperation,cooperaton');
  writeFileSync(path.join(folder, 'kinds.csv'), table);
  const wrong = await npx('convert', 'net.csv', '--map', 'kinds.csv', '--out', 'net.yaml');
  expect(wrong.code).toBe(2);
  expect(wrong.output).toMatch(/kinds\.csv:2: "cooperaton" .*did you mean "cooperation"\?/);
  writeFileSync(path.join(folder, 'kinds.csv'), table.replace('cooperaton', 'cooperation'));
  const second = await npx('convert', 'net.csv', '--map', 'kinds.csv', '--out', 'net.yaml');
  expect(second, second.output).toMatchObject({ code: 0 });
  expect(read('net.yaml')).toContain('stance: cooperation');
  expect(second.output).toContain('"zzz" of 1 tie, such as b -> a');
});

test('the package installs nothing that only this repository needs', () => {
  for (const name of [...Object.keys(packageJson.devDependencies)].filter(
    (one) => !/^react(-dom)?$/.test(one),
  ))
    expect(existsSync(path.join(bare(), 'node_modules', name)), name).toBe(false);
});
