import type { Page } from '@playwright/test';
import { ankara } from './support/dataset';
import { edgeMark, expectSelection, nodeMark, openMap, panel } from './support/map';
import { expect, test } from './support/test';

test('Tab enters the map at one mark and leaves it again', async ({ page }) => {
  await openMap(page);
  await expect(page.locator('.ew-map [tabindex="0"]')).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Search' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.ew-map [data-node]:focus')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('.ew-map :focus')).toHaveCount(0);
});

test('Enter reads on in the panel, Escape comes back to the mark and then lets go', async ({
  page,
}) => {
  await openMap(page);
  await nodeMark(page, 'turkey').focus();
  await page.keyboard.press('ArrowRight');
  const first = edgeMark(page, await focusedMark(page));
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const id = await focusedMark(page);
  await expect(first).not.toBeFocused();

  await page.keyboard.press('Enter');
  await expectSelection(page, `edge:${id}`);
  await expect(panel(page).locator('[data-panel-heading]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(edgeMark(page, id)).toBeFocused();
  await expectSelection(page, `edge:${id}`);
  await page.keyboard.press('Escape');
  await expectSelection(page, 'none');
  await expect(edgeMark(page, id)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(nodeMark(page, 'turkey')).toBeFocused();
});

test('the arrows reach every name and every tie, and each can be told from its spoken name', async ({
  page,
}) => {
  await openMap(page);
  await page.locator('.ew-map [tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const heard = new Map<string, string>();
  const note = async () => {
    const { id, name } = await page.evaluate(() => {
      const mark = document.activeElement as SVGElement | null;
      const { node, edge } = mark?.dataset ?? {};
      return { id: node ?? edge ?? '', name: mark?.getAttribute('aria-label') ?? '' };
    });
    heard.set(id, name);
    return id;
  };
  // Down through the names; from each, Right onto its first tie and Down through all of its ties.
  for (const _ of ankara.nodes) {
    const node = await note();
    const ties = ankara.edges.filter((edge) => [edge.source, edge.target].includes(node)).length;
    if (ties > 0) await page.keyboard.press('ArrowRight');
    for (let i = 0; i < ties; i += 1) {
      await note();
      await page.keyboard.press('ArrowDown');
    }
    if (ties > 0) await page.keyboard.press('ArrowLeft');
    expect(await focusedMark(page)).toBe(node);
    await page.keyboard.press('ArrowDown');
  }
  expect([...heard.keys()].sort()).toEqual(
    [...ankara.nodes, ...ankara.edges].map(({ id }) => id).sort(),
  );
  expect(new Set(heard.values()).size).toBe(heard.size);
});

test('what the filter hides cannot be reached', async ({ page }) => {
  await openMap(page, '#show=dispute');
  await nodeMark(page, 'turkey').focus();
  const stances = new Set<string>();
  await page.keyboard.press('ArrowRight');
  for (let i = 0; i < 8; i += 1) {
    stances.add(
      (await page.locator('.ew-map [data-edge]:focus').getAttribute('data-stance')) ?? '',
    );
    await page.keyboard.press('ArrowDown');
  }
  expect([...stances]).toEqual(['dispute']);
});

/** The id of the mark that has the focus. */
function focusedMark(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { node, edge } = (document.activeElement as SVGElement | null)?.dataset ?? {};
    return node ?? edge ?? '';
  });
}
