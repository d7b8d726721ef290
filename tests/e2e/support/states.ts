import { expect, type Page } from '@playwright/test';
import { expectSelection, openMap, panel, typeIntoSearch } from './map';
import { findUnsure } from './unsure';

/** A camera that is not at rest. */
const MOVED = /^(?!translate\(0,0\) scale\(1\)$)/;
const EDGE = 'russia-turkey-nato';

/** The states that a reader meets, each reached from the one before it, so that one load of the page serves them all. */
const STATES: readonly {
  readonly name: string;
  readonly go: (page: Page) => Promise<void>;
}[] = [
  { name: 'start', go: () => Promise.resolve() },
  {
    name: 'edge',
    go: async (page) => {
      await goTo(page, `#edge=${EDGE}`);
      await expectSelection(page, `edge:${EDGE}`);
    },
  },
  {
    name: 'sheet all the way up',
    go: async (page) => {
      const handle = page.locator('.ew-handle');
      if (await handle.isVisible()) await handle.press('End');
    },
  },
  {
    name: 'node',
    go: async (page) => {
      await goTo(page, '#node=astana-process');
      await expectSelection(page, 'node:astana-process');
    },
  },
  {
    name: 'filtered, nothing left',
    go: async (page) => {
      await goTo(page, '#node=akkuyu&show=dispute');
      await expect(page.getByRole('button', { name: 'Show it' })).toBeAttached();
    },
  },
  { name: 'which line', go: askWhichLine },
  {
    name: 'help',
    go: async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.ew-help summary').first().press('Enter');
      await expect(page.locator('.ew-help[open]')).toHaveCount(1);
    },
  },
  {
    name: 'search',
    go: async (page) => {
      await page.locator('.ew-help summary').first().press('Enter');
      await page.evaluate(() => scrollTo(0, 0));
      await typeIntoSearch(page, 'summit');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'nothing found',
    go: async (page) => {
      await typeIntoSearch(page, 'qqq');
      await expect(page.getByText('Nothing on this map mentions')).toBeVisible();
    },
  },
  {
    name: 'share',
    go: async (page) => {
      await page.keyboard.press('Escape');
      await goTo(page, `#edge=${EDGE}`);
      await panel(page).getByRole('button', { name: 'Share and cite' }).press('Enter');
      await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
    },
  },
  {
    name: 'list',
    go: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await goTo(page, `#edge=${EDGE}&view=list`);
      await expect(page.locator(`[data-list-edge="${EDGE}"]`)).toBeVisible();
    },
  },
  {
    name: 'matrix',
    go: async (page) => {
      await goTo(page, '#view=matrix');
      await expect(page.locator('[data-cell="russia|turkey"]')).toBeVisible();
    },
  },
];

/** Opens the map and shows each state in turn. */
export async function throughStates(
  page: Page,
  look: (state: string) => Promise<void>,
): Promise<void> {
  await openMap(page);
  for (const { name, go } of STATES) {
    await go(page);
    await look(name);
  }
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => (location.hash = wanted), hash);
}

/** As a finger on two lines at once does, in engines and windows without touch too. */
async function askWhichLine(page: Page): Promise<void> {
  await goTo(page, '');
  await expectSelection(page, 'none');
  // The camera goes home once the sheet is down: later than the selection.
  await expect(page.locator('[data-camera]')).not.toHaveAttribute('transform', MOVED);
  await page.evaluate(() => scrollTo(0, 0));
  const { x, y } = await findUnsure(page);
  await page.locator('.ew-map').evaluate(
    (svg, place) => {
      const at = { clientX: place.x, clientY: place.y, bubbles: true };
      svg.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'touch' }));
      svg.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
    },
    { x, y },
  );
  await expect(panel(page).getByRole('group', { name: 'Which line?' })).toBeVisible();
}
