import type { Page } from '@playwright/test';
import { ankara, countEdges } from './support/dataset';
import { expectSelection, movedNodes, openMap, panel, readPositions } from './support/map';
import { expect, test } from './support/test';

const STANCES = ['cooperation', 'dispute', 'neutral'] as const;
const [COOPERATION, DISPUTE, NEUTRAL] = STANCES;

test('chips show one kind, add another, and come back to all', async ({ page }) => {
  await openMap(page);
  await expectChosen(page, []);
  await press(page, DISPUTE);
  await expectChosen(page, [DISPUTE]);
  await press(page, NEUTRAL);
  await expectChosen(page, [DISPUTE, NEUTRAL]);
  await press(page, COOPERATION);
  await expectChosen(page, []);
  await press(page, COOPERATION);
  await press(page, COOPERATION);
  await expectChosen(page, []);
  await press(page, COOPERATION);
  await page.locator('[data-filter-all]').click();
  await expectChosen(page, []);
});

test('a filter moves nothing, mutes what it hides and with it the names left without an edge', async ({
  page,
}) => {
  await openMap(page);
  const before = await readPositions(page);
  await press(page, DISPUTE);
  await expectChosen(page, [DISPUTE]);
  expect(movedNodes(before, await readPositions(page))).toEqual({});

  const disputes = ankara.edges.filter((edge) => edge.stance === DISPUTE);
  const ends = new Set(disputes.flatMap(({ source, target }) => [source, target]));
  await expect(page.locator('[data-node][data-shown="true"]')).toHaveCount(ends.size);
  await expect(page.locator('[data-node][data-emphasis="muted"]')).toHaveCount(
    ankara.nodes.length - ends.size,
  );
  await expect(page.locator('[data-edge][data-shown="false"][data-emphasis="muted"]')).toHaveCount(
    ankara.edges.length - disputes.length,
  );
  await expect(page.getByRole('status')).toHaveText(
    `${disputes.length} of ${ankara.edges.length} ties shown`,
  );
});

test('a selection that is filtered away says so and offers to come back', async ({ page }) => {
  await openMap(page, '#edge=russia-turkey-nato&show=cooperation');
  await expectSelection(page, 'edge:russia-turkey-nato');
  await expect(panel(page)).toContainText('The filter hides your selection.');
  await panel(page).getByRole('button', { name: 'Show it' }).click();
  await expectChosen(page, [COOPERATION, DISPUTE]);
  await expect(panel(page)).not.toContainText('The filter hides');
});

async function press(page: Page, stance: string): Promise<void> {
  await page.locator(`[data-filter="${stance}"]`).click();
}

/** Expects chips, shown lines and URL to agree on the choice; none means all. */
async function expectChosen(page: Page, chosen: readonly string[]): Promise<void> {
  for (const stance of STANCES) {
    const chip = page.locator(`[data-filter="${stance}"]`);
    await expect(chip).toHaveAttribute('aria-pressed', String(chosen.includes(stance)));
    const isShown = chosen.length === 0 || chosen.includes(stance);
    await expect(
      page.locator(`[data-edge][data-stance="${stance}"][data-shown="true"]`),
    ).toHaveCount(isShown ? countEdges(stance) : 0);
  }
  const all = page.locator('[data-filter-all]');
  await expect(all).toHaveAttribute('aria-pressed', String(chosen.length === 0));
  const show = chosen.length === 0 ? null : chosen.join(',');
  await expect
    .poll(() => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('show'))
    .toBe(show);
}
