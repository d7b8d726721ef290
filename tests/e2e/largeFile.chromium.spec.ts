import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../scripts/run';
import { syntheticMap } from '../support/syntheticMap';
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
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('./large.html?bench#view=matrix&node=n0');
  await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  await expect(page.getByRole('grid')).toBeVisible();

  await page.getByRole('radio', { name: 'Map' }).check({ force: true });
  const canvas = page.locator('.ew-canvas');
  await expect(canvas).toBeVisible();
  // The camera is where it shows what is selected.
  await page.waitForTimeout(1000);
  const box = (await canvas.boundingBox())!;
  const [x, y] = await page.evaluate(() => window.__edgewiseBench!.screenOf(0));
  expect(x).toBeGreaterThan(box.x);
  expect(x).toBeLessThan(box.x + box.width);
  expect(y).toBeGreaterThan(box.y);
  expect(y).toBeLessThan(box.y + box.height);
  // Once, as Chromium warns of more.
  const painted = await canvas.evaluate((element: HTMLCanvasElement) => {
    const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
    return data.filter((alpha, i) => i % 4 === 3 && alpha > 40).length;
  });
  expect(painted).toBeGreaterThan(5000);
  expect(errors).toEqual([]);
});
