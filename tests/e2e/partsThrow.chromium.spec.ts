import type { Page } from '@playwright/test';
import { nodeMark, openMap } from './support/map';
import { expect, test } from './support/test';

/** A part, the chunk that renders it, and an expression in it that is made to throw. */
const PARTS: readonly (readonly [
  name: string,
  chunk: string,
  find: RegExp,
  show: (page: Page) => Promise<void>,
])[] = [
  ['the list', 'views', /\.all\b/, (page) => openHash(page, '#view=list')],
  ['the matrix', 'views', /\.caption\b/, (page) => openHash(page, '#view=matrix')],
  ['a page of the panel', 'pages', /\.tieOf\b/, (page) => openHash(page, '#edge=iran-eaeu-wish')],
  [
    'the dialog to share',
    'ShareDialog',
    /\.title\b/,
    (page) => page.getByRole('button', { name: 'Share and cite' }).first().click(),
  ],
  ['the drawing', 'stage', /\[data-camera\]/, () => Promise.resolve()],
];

for (const [name, chunk, find, show] of PARTS)
  test(`an exception in ${name} takes nothing else down, and is said`, async ({ page, faults }) => {
    faults.allow(/TypeError|undefined|could not be loaded|nowhere/);
    await page.addInitScript(() => {
      Reflect.set(window, 'failures', 0);
      document.addEventListener('edgewise-error', () =>
        Reflect.set(window, 'failures', Number(Reflect.get(window, 'failures')) + 1),
      );
    });
    await page.route(new RegExp(`assets/${chunk}-[^/]*\\.js$`), async (route) => {
      const response = await route.fetch();
      const code = await response.text();
      expect(code).toMatch(find);
      const broken = find.source.includes('camera') ? '[data-nowhere]' : '.nowhere.nowhere';
      await route.fulfill({ response, body: code.replaceAll(new RegExp(find, 'g'), broken) });
    });
    await openMap(page);
    await show(page);
    await expect(page.getByRole('alert').first()).toContainText('could not be loaded');
    await expect(page.getByRole('button', { name: 'Try again' }).first()).toBeVisible();
    expect(await page.evaluate(() => Number(Reflect.get(window, 'failures')))).toBeGreaterThan(0);
    // The rest answers.
    await expect(page.locator('[data-panel]')).toBeVisible();
    await openHash(page, '#view=map');
    await expect(nodeMark(page, 'russia').first()).toBeVisible();
    // A dialog that failed may still stand over the page.
    await page.locator('[data-filter="dispute"]').dispatchEvent('click');
    await expect(page.locator('[data-filter="dispute"]')).toHaveAttribute('aria-pressed', 'true');
  });

for (const missing of ['IntersectionObserver', 'ResizeObserver', 'CSSStyleSheet'])
  test(`an element in a browser without ${missing} leaves its children, and says so`, async ({
    page,
  }) => {
    await page.addInitScript((name) => Reflect.deleteProperty(window, name), missing);
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,"><script type="module" src="./embed.js"></script><edgewise-map src="maps/montreal/graph.json"><p>In its place</p></edgewise-map>`,
      }),
    );
    await page.goto('./host.html');
    await page.waitForFunction(() => customElements.get('edgewise-map') !== undefined);
    await expect(page.getByText('In its place')).toBeVisible();
    const reason = await page
      .locator('edgewise-map')
      .evaluate((map: HTMLElement & { ready: Promise<void> }) =>
        map.ready.then(() => 'ready', String),
      );
    expect(reason).toContain('cannot draw the map');
  });

async function openHash(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => (location.hash = wanted), hash);
}
