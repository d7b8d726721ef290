import { createHash } from 'node:crypto';
import { rawDataset, rawEdge, rawNode } from '../fixtures/dataset';
import { openMap, openMovingMap, panel, typeIntoSearch } from './support/map';
import { withoutDrawings } from './support/openDataset';
import { expect, test } from './support/test';

const TRAP = '<img src=x onerror="document.title=1">';

test('markup in a dataset is text: in names, in the panel, in the list and in the search', async ({
  page,
}) => {
  const named = (id: string) => rawNode(id, { label: `${TRAP} ${id}`, summary: TRAP });
  const edge = rawEdge('e', 'a', 'b', { label: TRAP });
  const reasoning = { ...edge.reasoning, claim: TRAP, warrant: TRAP };
  const dataset = {
    ...rawDataset([named('a'), named('b'), named('c')], [{ ...edge, reasoning }]),
    title: TRAP,
    summary: TRAP,
  };
  await page.route('**/graph.json', (route) => route.fulfill({ json: dataset }));
  // The prerendered drawing is of another dataset; a page built from this one would have its own.
  await page.route('./', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/html', body: withoutDrawings(html) });
  });
  const title = await openMap(page, '#edge=e').then(() => page.title());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TRAP);
  await expect(panel(page).locator('[data-part="claim"]')).toContainText(TRAP);
  await expect(page.locator('[data-node="a"]')).toHaveAttribute('aria-label', /<img src=x/);
  await page.getByRole('radio', { name: 'List' }).click();
  await expect(page.locator('[data-list-edge="e"]')).toContainText(TRAP);
  await typeIntoSearch(page, 'img');
  await expect(page.getByRole('option').first()).toContainText(TRAP);
  await expect(page.locator('img')).toHaveCount(0);
  expect(await page.title()).toBe(title);
});

test('the page forbids itself all that is not its own but one style and a short script, by hash', async ({
  page,
}) => {
  const html = await (await page.request.get('./')).text();
  expect(html).toMatch(
    /<meta\s+http-equiv="Content-Security-Policy"\s+content="default-src 'none'/,
  );
  expect(html).not.toMatch(/unsafe-|\sstyle=|\son\w+=/);
  for (const [name, directive] of [
    ['style', 'style-src'],
    ['script', 'script-src'],
  ]) {
    const inline = new RegExp(`<${name}(?![^>]*\\ssrc=)[^>]*>(.*?)</${name}>`, 'gs');
    const codes = new Set([...html.matchAll(inline)].map(([, code = '']) => code));
    const hashes = [...codes].map((code) => createHash('sha256').update(code).digest('base64'));
    expect(hashes).toHaveLength(1);
    expect(html).toContain(`${directive} 'self' 'sha256-${hashes[0]}';`);
  }

  await openMovingMap(page);
  await expect(page.locator('[style]')).toHaveCount(0);
  await panel(page).locator('.ew-pairs').getByRole('button').first().click();
  await page.locator('[data-filter="dispute"]').click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.locator('[style]')).toHaveCount(0);
  await expect(page.locator('style')).toHaveCount(1);
});
