import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../scripts/run';
import { tinyDataset } from '../fixtures/dataset';
import { readyMap } from './support/hostPage';
import { expect, test } from './support/test';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

test('snippet.html works in a page beside the files of build --with-embed, and needs no other', async ({
  page,
}) => {
  test.slow();
  const folder = mkdtempSync(path.join(tmpdir(), 'edgewise-site-'));
  const dataset = path.join(folder, 'tiny.json');
  writeFileSync(dataset, JSON.stringify(tinyDataset()));
  const out = path.join(folder, 'site');
  const args = ['bin/source.js', 'build', dataset, '--out', out, '--quick', '--with-embed'];
  const { code, output } = await run(process.execPath, args);
  expect(code, output).toBe(0);
  const snippet = readFileSync(path.join(out, 'snippet.html'), 'utf8');
  writeFileSync(
    path.join(out, 'page.html'),
    `<!doctype html><html lang="en"><title>A post</title><link rel="icon" href="data:,">${snippet}`,
  );
  const missing: string[] = [];
  await page.route('**/site/**', (route) => {
    const file = path.join(out, new URL(route.request().url()).pathname.replace(/^\/site\//, ''));
    if (!existsSync(file)) missing.push(file);
    return existsSync(file)
      ? route.fulfill({
          contentType: TYPES[path.extname(file)] ?? 'text/plain',
          body: readFileSync(file),
        })
      : route.fulfill({ status: 404 });
  });
  await page.goto('./site/page.html');
  const map = await readyMap(page);
  await map.locator('[data-node]').first().press('Enter');
  await expect(map.locator('[data-panel]')).toHaveAttribute('data-selection', /^node:/);
  await map.getByRole('button', { name: 'Share and cite' }).first().click();
  await expect(map.getByRole('dialog')).toBeVisible();
  expect(missing).toEqual([]);
});
