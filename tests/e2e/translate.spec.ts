import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { TRANSLATED, translatePage } from './support/translate';

/** The live region waits 250 ms for the last of several changes; a view may still be loading. */
const QUIET_MS = 500;
const PAGES = ['./', './maps/ankara/map.html'] as const;

for (const url of PAGES) {
  test(`every edge and node says the same in a translated page as in the original: ${url}`, async ({
    page,
  }) => {
    await openPage(page, url);
    const original = await readAllPages(page);
    expect(original.length).toBeGreaterThan(80);
    await openPage(page, url);
    await translatePage(page);
    await expect(page.locator('[data-panel-heading]')).toContainText('⟦');
    expect(await readAllPages(page)).toEqual(original);
  });

  test(`filters, views and the search change a translated page as they change the original: ${url}`, async ({
    page,
  }) => {
    await openPage(page, url);
    const original = await readViews(page);
    await openPage(page, url);
    await translatePage(page);
    expect(await readViews(page)).toEqual(original);
  });
}

async function openPage(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.locator('[data-edgewise][data-ready="true"]').waitFor();
  // The strip of moments loads last, and is part of the texts that are compared.
  await page.locator('[data-moment]').first().waitFor({ state: 'attached' });
}

/**
 * What the panel says about every node and every edge, one after the other: the previous page must
 * leave nothing behind.
 */
async function readAllPages(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(async () => {
    const nextPaint = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const said: string[] = [];
    for (const kind of ['edge', 'node'])
      for (const mark of document.querySelectorAll<SVGElement>(`.ew-map [data-${kind}]`)) {
        const target = `${kind}:${mark.dataset[kind] ?? ''}`;
        mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        for (let i = 0; i < 60; i += 1) {
          await nextPaint();
          if (document.querySelector(`[data-selection="${target}"]`)) break;
        }
        await nextPaint();
        said.push(`${target} ${document.querySelector('[data-panel]')?.textContent ?? 'gone'}`);
      }
    return said;
  });
  return texts.map(plain);
}

/** What the whole map says after each of many acts. */
async function readViews(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  const read = async () => {
    await page.locator('[data-edgewise]').evaluate(untilQuiet, QUIET_MS);
    said.push(plain((await page.locator('[data-edgewise]').textContent()) ?? ''));
  };
  const press = async (selector: string) => {
    await page.locator(selector).first().dispatchEvent('click');
    await read();
  };
  await press('[data-node="russia"]');
  for (let i = 0; i < 2; i += 1) {
    await press('[data-filter="dispute"]');
    await press('[data-filter="dispute"]');
    await press('.ew-star');
  }
  for (const view of [1, 2, 0]) await press(`.ew-views >> nth=0 >> input >> nth=${view}`);
  await press('[data-filter="cooperation"]');
  await press('[data-filter-all]');
  for (const query of ['ro', 'rosatom', 'xyzzy', '']) {
    await page.locator('.ew-search-input').fill(query);
    await read();
  }
  return said;
}

/**
 * Waits until nothing has changed for `ms`. By the page's own clock: on a busy machine its other
 * timers are as late. Runs in the page.
 */
function untilQuiet(root: Element, ms: number): Promise<void> {
  return new Promise((resolve) => {
    let timer = 0;
    const changes = new MutationObserver(restart);
    function restart(): void {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        changes.disconnect();
        resolve();
      }, ms);
    }
    changes.observe(root, {
      ...{ attributes: true, characterData: true, childList: true, subtree: true },
    });
    restart();
  });
}

function plain(text: string): string {
  return text.replace(TRANSLATED, '');
}
