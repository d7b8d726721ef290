import type { Page } from '@playwright/test';
import { openMap, typeIntoSearch } from './support/map';
import { ankara } from './support/dataset';
import { expect, test } from './support/test';

test('a missing dataset is explained in words, above the drawing that the page came with', async ({
  page,
  faults,
}) => {
  faults.allow(/404/);
  await serveGraph(page, { status: 404, body: 'none' });
  await page.goto('./');
  await expect(page.locator('[data-error="missing"]')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveText(
    'The file ./maps/ankara/graph.json could not be loaded.',
  );
  await expect(page.locator('.ew-static .ew-map:visible')).toHaveCount(1);
});

test('a broken dataset lists all its problems, each with the nearest right value', async ({
  page,
}) => {
  const broken = structuredClone(ankara);
  broken.edges[0]!.target = 'turky';
  broken.edges[1]!.stance = 'war' as 'dispute';
  broken.nodes[0]!.label = '';
  await serveGraph(page, { body: JSON.stringify(broken) });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('3 problems');
  const problems = page.locator('[data-error="broken"]').getByRole('listitem');
  await expect(problems).toHaveCount(3);
  await expect(problems.filter({ hasText: '"turky"' })).toContainText('did you mean "turkey"?');
  await expect(problems.filter({ hasText: '"war"' })).toContainText('stance');
  await expect(problems.filter({ hasText: 'nodes[0]' })).toContainText('label');
});

test('a file that is no JSON at all says so', async ({ page }) => {
  await serveGraph(page, { body: '{"format": "edgewise/1",' });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('1 problem');
  await expect(page.locator('[data-error="broken"]').getByRole('listitem')).toContainText(
    'graph.json',
  );
});

test(
  'pieces that do not come leave a map that is read and chosen from, and the search says so',
  { tag: '@engine' },
  async ({ page, faults }) => {
    faults.allow(/request failed|ERR_FAILED|Failed to load resource|NetworkError|Loading failed/);
    await page.setViewportSize({ width: 390, height: 844 });
    const late = /assets\/(?:searchEngine|attachSheetDrag|attachPrint|tellMap|fa)-/;
    await page.route(late, (route) => route.abort());
    await openMap(page, '?lang=fa');
    // On the grip: below it are the buttons of the lowered drawer.
    await page
      .getByRole('button', { name: /^Open the panel/ })
      .click({ position: { x: 195, y: 6 } });
    await expect(page.getByRole('button', { name: /^Expand the panel/ })).toBeVisible();
    await page.keyboard.press('Home');
    await typeIntoSearch(page, 'ro');
    await expect(page.getByRole('alert')).toHaveText('This could not be loaded.');
  },
);

async function serveGraph(page: Page, answer: { status?: number; body: string }): Promise<void> {
  await page.route('**/graph.json', (route) =>
    route.fulfill({ contentType: 'application/json', ...answer }),
  );
}
