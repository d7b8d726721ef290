import { createFingers } from './support/touch';
import { MONTREAL, openPage, readyMap } from './support/hostPage';
import { expect, test } from './support/test';

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('one finger over the map scrolls the host’s page', async ({ page }) => {
    await openPage(page, {
      head: '<meta name="viewport" content="width=device-width"><script type="module" src="./embed.js"></script>',
      body: `<edgewise-map src="${MONTREAL}" view="map"></edgewise-map><pre>${'\n'.repeat(99)}</pre>`,
    });
    const map = await readyMap(page);
    const box = (await map.locator('.ew-map').boundingBox())!;
    const point = { x: box.x + 8, y: box.y + 300 };
    const fingers = await createFingers(page);
    await fingers.drag([[point, { ...point, y: point.y - 260 }]]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });
});

test('a host’s paper has the children; the drawing where there are none', async ({ page }) => {
  await openPage(page, {
    body: `<edgewise-map src="${MONTREAL}"></edgewise-map>
<edgewise-map src="${MONTREAL}"><p id="child">The map in words.</p></edgewise-map>`,
  });
  const bare = await readyMap(page);
  await page.locator('edgewise-map').nth(1).scrollIntoViewIfNeeded();
  const events = await readyMap(page, 1);
  await expect(page.locator('#child')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('#child')).toBeVisible();
  await expect(events).toBeHidden();
  const drawing = await bare.locator('.ew-map').boundingBox();
  expect(drawing?.height).toBeGreaterThan(300);
  expect(drawing?.width).toBeGreaterThan(300);
});
