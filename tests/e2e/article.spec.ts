import type { Page } from '@playwright/test';
import type { MapElement } from '../../src/embed/element/MapElement';
import {
  highlightedTexts,
  MONTREAL,
  openPage,
  OTHER_EDGE,
  readyMap,
  EDGE,
} from './support/hostPage';
import { expect, test } from './support/test';

const SENTENCE = 'Some in Europe suspected American firms of having substitutes up their sleeve.';
const GROUNDS =
  'Late that year Washington proposed to freeze CFCs and then to remove nearly all of them.';

const panel = (page: Page) => page.locator('edgewise-map [data-panel]');
const select = (page: Page, target: string | null) =>
  page.locator('edgewise-map').evaluate((host: MapElement, wanted) => host.select(wanted), target);

/** Opens the example and waits until the article is connected to the map. */
async function openExample(page: Page): Promise<void> {
  await page.goto('./examples/article-beside-map.html');
  await readyMap(page);
  await expect(page.locator('[data-edgewise-marker]').first()).toBeAttached();
}

/** The middle of the first line of a sentence, CSS px of the window, once it has stopped moving. */
async function sentencePoint(page: Page, start: string): Promise<{ x: number; y: number }> {
  const find = () =>
    page.evaluate((words) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.textContent?.replace(/\s/g, ' ').indexOf(words) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        const { left, width, top, height } = range.getClientRects()[0] ?? new DOMRect();
        if (top < 80 || top > innerHeight - 80) {
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          return null;
        }
        return { x: left + width / 2, y: top + height / 2 };
      }
      return null;
    }, start);
  let point: { x: number; y: number } | null = null;
  await expect
    .poll(async () => {
      point = await find();
      return point;
    })
    .not.toBeNull();
  return point!;
}

test(
  'a selected edge highlights its sentences in the article and scrolls the first into view',
  { tag: '@engine' },
  async ({ page }) => {
    await openExample(page);
    await select(page, `edge:${EDGE}`);
    await expect
      .poll(() => highlightedTexts(page))
      .toEqual([
        ['grounds-dispute', GROUNDS],
        ['claim-dispute', SENTENCE],
      ]);
    const isInView = () =>
      page.evaluate(() => {
        const [range] = [...CSS.highlights].flatMap(([name, all]) =>
          name.includes('-claim-') ? [...all] : [],
        );
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isInView).toBe(true);
    await select(page, null);
    await expect.poll(() => highlightedTexts(page)).toEqual([]);
  },
);

test('a first selection, and the map in another language, leave the page where it is', async ({
  page,
}) => {
  await openPage(page, {
    body: `<edgewise-map src="${MONTREAL}" article="#text" select="edge:${EDGE}"></edgewise-map>
<article id="text"><pre>${'\n'.repeat(99)}</pre><p>${SENTENCE}</p></article>`,
  });
  await readyMap(page);
  await expect.poll(() => highlightedTexts(page)).toEqual([['claim-dispute', SENTENCE]]);
  await page.locator('edgewise-map').evaluate((host) => host.setAttribute('lang', 'tr'));
  await expect(page.locator('edgewise-map [data-edgewise]')).toHaveAttribute('lang', 'tr');
  await expect.poll(() => highlightedTexts(page)).toEqual([['claim-dispute', SENTENCE]]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test(
  'a click on a sentence selects its edge, and the article stays where it is',
  { tag: '@engine' },
  async ({ page }) => {
    await openExample(page);
    const { x, y } = await sentencePoint(page, 'Some in Europe');
    const before = await page.evaluate(() => scrollY);
    await page.mouse.click(x, y);
    await expect(panel(page)).toHaveAttribute('data-selection', `edge:${EDGE}`);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  },
);

test('a click on a sentence that several edges claim lists all of them', async ({ page }) => {
  await openExample(page);
  const { x, y } = await sentencePoint(page, 'At the London meeting');
  await page.mouse.click(x, y);
  const question = panel(page).getByRole('group', { name: 'Which line?' });
  await expect(question.getByRole('listitem')).toHaveCount(4);
  await question.getByRole('listitem').nth(1).getByRole('button').click();
  await expect(panel(page)).toHaveAttribute('data-selection', 'edge:london-protocol');
});

test(
  'a marker is reached and pressed by the keyboard, and says where it leads',
  { tag: '@engine' },
  async ({ page }) => {
    await openExample(page);
    const marker = page.locator('[data-edgewise-marker="7.4"]').getByRole('button');
    await expect(marker).toHaveAccessibleName(/^On the map: .+/);
    await marker.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toHaveAttribute('data-selection', `edge:${EDGE}`);
    await expect(marker).toBeFocused();
  },
);

test('with follow the map keeps up with the reader', { tag: '@engine' }, async ({ page }) => {
  await openExample(page);
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 1600);
  await expect(panel(page)).not.toHaveAttribute('data-selection', 'none');
  const first = await panel(page).getAttribute('data-selection');
  await page.mouse.wheel(0, 1600);
  await expect(panel(page)).not.toHaveAttribute('data-selection', first ?? '');
});

test('a place in the panel shows its passage in the article', async ({ page }) => {
  await openExample(page);
  await select(page, `edge:${OTHER_EDGE}`);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await select(page, `edge:${EDGE}`);
  await panel(page).locator('[data-locator="7.3"]').filter({ visible: true }).first().click();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [range] = [...CSS.highlights].flatMap(([name, all]) =>
          name.includes('-grounds-') ? [...all] : [],
        );
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    )
    .toBe(true);
});

test('a passage that the host has cut is said to be missing', async ({ page }) => {
  await openExample(page);
  await page
    .locator('#article > p')
    .nth(6)
    .evaluate((paragraph) => paragraph.remove());
  await select(page, `edge:${EDGE}`);
  await expect(panel(page).locator('[data-locator="7.4"]').first()).toContainText(
    'not found on this page',
  );
  expect(await highlightedTexts(page)).toEqual([]);
});

test('an article that is rendered again is found again', { tag: '@engine' }, async ({ page }) => {
  await openExample(page);
  await select(page, `edge:${EDGE}`);
  await page.locator('#article').evaluate((article) => {
    const html = article.outerHTML;
    article.outerHTML = html;
  });
  await expect.poll(() => highlightedTexts(page)).toContainEqual(['claim-dispute', SENTENCE]);
  await page.locator('#article').evaluate((article) => {
    const advert = document.createElement('aside');
    advert.textContent = 'Buy something.';
    article.children[4]?.after(advert);
    for (const paragraph of article.querySelectorAll('p'))
      paragraph.replaceWith(paragraph.cloneNode(true));
  });
  await expect.poll(() => highlightedTexts(page)).toContainEqual(['claim-dispute', SENTENCE]);
});

test('without markers and after the map has gone the article is what it was', async ({ page }) => {
  let html = '';
  await page.route('**/embed.js', async (route) => {
    html = await page.locator('#article').evaluate((article) => article.outerHTML);
    await route.continue();
  });
  await openExample(page);
  await select(page, `edge:${EDGE}`);
  await page.locator('edgewise-map').evaluate((host) => host.remove());
  await expect
    .poll(() => page.locator('#article').evaluate((article) => article.outerHTML))
    .toBe(html);
  expect(
    await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]),
  ).toEqual([0, 0]);
});
