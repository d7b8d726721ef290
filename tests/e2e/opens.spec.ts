import { readScene } from './support/scene';
import { expect, test } from './support/test';

test('the built page comes up with every tie drawn, and a click on a line opens its reasoning', async ({
  page,
}) => {
  await page.goto('./');
  const { nodes, edges } = await readScene(page);
  expect(Object.keys(nodes).length).toBeGreaterThan(20);
  const [id, edge] = Object.entries(edges).sort(([, a], [, b]) => b.room - a.room)[0]!;
  await page.mouse.click(edge.spot.x, edge.spot.y);
  await expect(page.locator('[data-panel]')).toHaveAttribute('data-selection', `edge:${id}`);
  await expect(page.locator('[data-panel] [data-part="claim"]')).toBeVisible();
});
