import { readFileSync } from 'node:fs';
import { createDevServer, type DevServer } from '../../src/cli/dev/server';
import { EDGE } from './support/hostPage';
import { expect, test } from './support/test';

const state = (version: number, problems: readonly string[] = []) => ({
  html: readFileSync('dist/maps/montreal/map.html', 'utf8'),
  version,
  problems,
  unfinished: [],
});

let server: DevServer;
test.beforeEach(async () => {
  server = await createDevServer(0);
});
test.afterEach(() => server.stop());

test('the page of dev shows the map of the last save, its problems above it, and keeps the selection', async ({
  page,
  faults,
}) => {
  faults.allow(/^request to another origin: http:\/\/127\.0\.0\.1:/);
  server.show(state(1));
  await page.goto(server.url);
  const map = page.frameLocator('#map');
  const panel = map.locator('[data-panel]');
  await expect(map.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  await map.locator(`[data-edge="${EDGE}"]`).press('Enter');
  await expect(panel).toHaveAttribute('data-selection', `edge:${EDGE}`);

  const drawnAt = () => page.locator('#map').getAttribute('src');
  const first = await drawnAt();
  server.show(state(2));
  await expect.poll(drawnAt).not.toBe(first);
  await expect(panel).toHaveAttribute('data-selection', `edge:${EDGE}`);

  await expect(page).toHaveURL(new RegExp(`#edge=${EDGE}$`));
  await page.reload();
  await expect(panel).toHaveAttribute('data-selection', `edge:${EDGE}`);

  const problem = 'map.yaml:9:5: "<b>love</b>" is not a stance';
  server.show(state(2, [problem]));
  await expect(page.getByRole('heading', { name: /^1 problem/ })).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveText(problem);
  await expect(panel).toHaveAttribute('data-selection', `edge:${EDGE}`);
});
