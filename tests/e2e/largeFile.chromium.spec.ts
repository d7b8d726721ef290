import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../scripts/run';
import { syntheticMap } from '../support/syntheticMap';
import { expectInView, paintedPixels } from './support/largeMap';
import { expect, test } from './support/test';

const NODES = 80;

test('map.html of a large map that opens as a matrix draws the map when it is shown', async ({
  page,
}) => {
  test.slow();
  const folder = mkdtempSync(path.join(tmpdir(), 'edgewise-large-'));
  const dataset = path.join(folder, 'large.json');
  writeFileSync(dataset, JSON.stringify(syntheticMap({ nodes: NODES })));
  const args = ['bin/source.js', 'build', dataset, '--out', folder, '--quick'];
  const { code, output } = await run(process.execPath, args);
  expect(code, output).toBe(0);
  const body = readFileSync(path.join(folder, 'map.html'), 'utf8');
  await page.route('**/large.html*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto('./large.html?bench#view=matrix&node=n0');
  await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  await expect(page.getByRole('grid')).toBeVisible();

  await page.getByRole('radio', { name: 'Map' }).check({ force: true });
  const canvas = page.locator('.ew-canvas');
  await expect(canvas).toBeVisible();
  // A camera in flight has arrived.
  await page.waitForTimeout(1000);
  await expectInView(canvas, 0);
  expect(await page.evaluate(paintedPixels)).toBeGreaterThan(5000);
});
