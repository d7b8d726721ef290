import { ankara, montreal } from './support/dataset';
import { MONTREAL, openPage, readyMap } from './support/hostPage';
import { expectHash, expectSelection, movedNodes, openMap, readPositions } from './support/map';
import { expect, test } from './support/test';

const STEP = 'lasting-differences';
const step = ankara.argument?.steps.find(({ id }) => id === STEP);
const used = ankara.edges.filter(({ id }) => step?.uses.includes(id)).map(({ id }) => id);

test(
  'the argument is a view of its own: chosen by its name, in the address, with the same selection',
  { tag: '@engine' },
  async ({ page }) => {
    const map = await openMap(page);
    const before = await readPositions(page);
    await page.getByRole('radio', { name: 'Argument' }).click();
    await expect(map).toHaveAttribute('data-view', 'argument');
    await expectHash(page, '#view=argument');
    const outline = page.getByRole('region', { name: 'The argument' });
    await expect(outline.locator('[data-step]')).toHaveCount(ankara.argument?.steps.length ?? 0);
    await outline.getByRole('link', { name: step?.text ?? '', exact: true }).click();
    await expectSelection(page, `step:${STEP}`);
    await expectHash(page, `#step=${STEP}&view=argument`);
    await page.getByRole('radio', { name: 'Map' }).click();
    await expect(map.locator('.ew-map [data-edge][data-emphasis="related"]')).toHaveCount(
      used.length,
    );
    await expect(map.locator('.ew-map [data-edge][data-emphasis="muted"]')).toHaveCount(
      ankara.edges.length - used.length,
    );
    expect(movedNodes(before, await readPositions(page))).toEqual({});
  },
);

test('its address opens it, with the chosen step in sight', async ({ page }) => {
  const map = await openMap(page, '#step=outlook&view=argument');
  await expect(map).toHaveAttribute('data-view', 'argument');
  await expect(page.locator('.ew-argument [aria-current="true"]')).toBeInViewport();
});

test('by keyboard: fold a step, open one, come back with Escape', async ({ page }) => {
  await openMap(page, '#view=argument');
  const toggle = page.getByRole('button', { name: /^Steps below: The meetings in Ankara/ });
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-step="shared-idea"]')).toBeHidden();
  await page.keyboard.press('Space');
  const link = page.locator('[data-step="shared-idea"]').getByRole('link').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expectSelection(page, 'step:shared-idea');
  await expect(page.locator('[data-panel-heading]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expectSelection(page, 'none');
});

test('on paper the argument is whole, though folded on the screen', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium');
  await openMap(page, '#view=argument');
  await page.getByRole('button', { name: /^Steps below: The meetings in Ankara/ }).click();
  await page.emulateMedia({ media: 'print' });
  const steps = page.locator('.ew-argument [data-step]');
  for (const one of await steps.all()) await expect(one).toBeVisible();
  await expect(page.locator('#reading')).toBeHidden();
  await expect(
    page.locator('.ew-argument').getByRole('button', { name: /more ties/ }),
  ).toBeHidden();
});

test('an element opens it by its attribute', async ({ page }) => {
  await openPage(page, {
    body: `<edgewise-map src="${MONTREAL}" view="argument"></edgewise-map>`,
  });
  const map = await readyMap(page);
  await expect(map).toHaveAttribute('data-view', 'argument');
  await expect(map.locator('.ew-outline [data-step]')).toHaveCount(
    montreal.argument?.steps.length ?? 0,
  );
});
