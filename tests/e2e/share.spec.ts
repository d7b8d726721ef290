import type { Locator, Page } from '@playwright/test';
import type { MapElement } from '../../src/embed/element/MapElement';
import { openHost } from './support/iframe';
import { MONTREAL, openPage, readyMap, EDGE } from './support/hostPage';
import { expectSelection, openMap } from './support/map';
import { expect, test } from './support/test';

/** The text of a field of the dialog. */
const textOf = (dialog: Locator, name: string) =>
  dialog.getByRole('textbox', { name }).inputValue();

async function openByKeyboard(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share and cite' }).last().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share and cite' });
  await expect(dialog.getByRole('heading', { name: 'Share and cite' })).toBeFocused();
  return dialog;
}

test(
  'by keyboard: opened, the choice and the filter shared, closed, and the focus back where it was',
  { tag: '@engine' },
  async ({ page }) => {
    await openMap(page, '#edge=russia-turkey-nato&show=dispute');
    // The page of the selection has a button of its own, the last one.
    await expectSelection(page, 'edge:russia-turkey-nato');
    const dialog = await openByKeyboard(page);
    const url = await textOf(dialog, 'Link');
    const iframe = await textOf(dialog, 'Iframe');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Share and cite' }).last()).toBeFocused();
    // The map behind the dialog has not handled the key as well.
    await expectSelection(page, 'edge:russia-turkey-nato');

    await page.goto('about:blank');
    await page.goto(url);
    await expectSelection(page, 'edge:russia-turkey-nato');
    await expect(page.locator('[data-filter="dispute"]')).toHaveAttribute('aria-pressed', 'true');

    await openPage(page, { head: '', body: iframe });
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('[data-panel]')).toHaveAttribute(
      'data-selection',
      'edge:russia-turkey-nato',
    );
    await expect(frame.locator('[data-filter="dispute"]')).toHaveAttribute('aria-pressed', 'true');
  },
);

test('the element’s markup shows the same edge, with the same filter, wherever it is pasted', async ({
  page,
}) => {
  await openPage(page, {
    body: `<edgewise-map src="${MONTREAL}" select="edge:${EDGE}" show="dispute"></edgewise-map>`,
  });
  await readyMap(page);
  const dialog = await openByKeyboard(page);
  await dialog.getByRole('radio', { name: 'Element' }).check();
  const markup = await textOf(dialog, 'Element');
  expect(await textOf(dialog, 'Link')).toMatch(/\/maps\/montreal\/map\.html#edge=/);
  // A click beside the dialog closes it.
  await page.mouse.click(5, 5);
  await expect(dialog).toHaveCount(0);

  await openPage(page, { path: 'elsewhere/post.html', head: '', body: markup });
  const map = await readyMap(page);
  await expect(map.locator('[data-panel]')).toHaveAttribute('data-selection', `edge:${EDGE}`);
  await expect(map.locator('[data-filter="dispute"]')).toHaveAttribute('aria-pressed', 'true');
});

test(
  'in a sandboxed iframe the text is copied or selected, and the result is announced',
  { tag: '@engine' },
  async ({ page, browserName }) => {
    const frame = await openHost(page, {
      sandbox: 'allow-scripts',
      hash: '#edge=russia-turkey-nato',
    });
    await frame.getByRole('button', { name: 'Share and cite' }).last().click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Copy: Link' }).click();
    // Firefox has no permissions policy for the clipboard; pressing a button is enough for it.
    const said = browserName === 'firefox' ? 'Copied: Link' : 'Ctrl + C';
    await expect(dialog.getByRole('status')).toContainText(said);
    if (browserName === 'firefox') return;
    expect(
      await dialog
        .getByRole('textbox', { name: 'Link' })
        .evaluate((field: HTMLTextAreaElement) => [
          field === document.activeElement,
          field.value.slice(field.selectionStart, field.selectionEnd).replace(/^.*\/maps/, ''),
        ]),
    ).toEqual([true, '/ankara/map.html#edge=russia-turkey-nato']);
  },
);

test(
  'colours that a host sets are drawn, in either theme, and saved; all else keeps its own',
  { tag: '@engine' },
  async ({ page }) => {
    await openPage(page, {
      head: `<script type="module" src="./embed.js"></script><style>* { all: unset }
      body { --edgewise-cooperation: light-dark(rgb(1, 128, 2), rgb(3, 250, 4)) }
      edgewise-map { --edgewise-ground: light-dark(rgb(255, 250, 205), rgb(20, 10, 5)); display: block }</style>`,
      body: `<edgewise-map src="${MONTREAL}" theme="light"></edgewise-map>`,
    });
    const map = await readyMap(page);
    const line = map.locator('[data-edge][data-stance="cooperation"] path[data-line]').first();
    await expect(line).toHaveCSS('stroke', 'rgb(1, 128, 2)');
    await expect(map).toHaveCSS('background-color', 'rgb(255, 250, 205)');
    await expect(
      map.locator('[data-edge][data-stance="dispute"] path[data-line]').first(),
    ).toHaveCSS('stroke', 'rgb(194, 65, 12)');
    const element = page.locator('edgewise-map');
    const svg = await element.evaluate((host: MapElement) => host.toSVG());
    expect(svg).toContain('#018002');
    expect(svg).toContain('#fffacd');
    await element.evaluate((host) => host.setAttribute('theme', 'dark'));
    await expect(line).toHaveCSS('stroke', 'rgb(3, 250, 4)');
  },
);
