import { largeFile } from './support/largeFile';
import { expectInView, paintedPixels } from './support/largeMap';
import { expect, test } from './support/test';

test('map.html of a large map that opens as a matrix draws the map when it is shown', async ({
  page,
}) => {
  test.slow();
  const body = await largeFile();
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
