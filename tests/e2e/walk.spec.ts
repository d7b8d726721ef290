import type { Page } from '@playwright/test';
import { ankara } from './support/dataset';
import { openMap } from './support/map';
import { expect, test } from './support/test';

const CLAIMS = Object.fromEntries(ankara.edges.map(({ id, reasoning }) => [id, reasoning.claim]));

test('keys alone reach every name and every tie, each told from its spoken name; every tie opens on its own claim, and Escape stands on its mark again', async ({
  page,
}) => {
  // Some 170 marks are stood on, 57 pages opened and closed.
  test.slow();
  await openMap(page);
  const { keyboard } = page;
  await page.getByRole('combobox', { name: 'Search' }).focus();
  await keyboard.press('Tab');
  await keyboard.press('Home');
  const heard = new Map<string, string>();
  const read: Record<string, string> = {};
  // Down through the names; from each, Right onto its first tie and Down through all of its ties.
  for (const _ of ankara.nodes) {
    const { id: node, name } = await focusedMark(page);
    heard.set(node, name);
    const ties = ankara.edges.filter(({ source, target }) => [source, target].includes(node));
    for (const [i] of ties.entries()) {
      await keyboard.press(i === 0 ? 'ArrowRight' : 'ArrowDown');
      const tie = await focusedMark(page);
      heard.set(tie.id, tie.name);
      if (tie.id in read) continue;
      await keyboard.press('Enter');
      read[tie.id] = await readClaim(page, tie.id);
      await keyboard.press('Escape');
      expect((await focusedMark(page)).id, 'after Escape').toBe(tie.id);
    }
    if (ties.length > 0) await keyboard.press('ArrowLeft');
    expect((await focusedMark(page)).id, 'after Left').toBe(node);
    await keyboard.press('ArrowDown');
  }
  expect(read).toEqual(CLAIMS);
  expect([...heard.keys()].sort()).toEqual(
    [...ankara.nodes, ...ankara.edges].map(({ id }) => id).sort(),
  );
  expect(new Set(heard.values()).size).toBe(heard.size);
});

/** The mark that has the focus, and what a screen reader calls it. */
function focusedMark(page: Page): Promise<{ readonly id: string; readonly name: string }> {
  return page.evaluate(() => {
    const mark = document.activeElement as SVGElement | null;
    const { node, edge } = mark?.dataset ?? {};
    return { id: node ?? edge ?? '', name: mark?.getAttribute('aria-label') ?? '' };
  });
}

/** The claim in the panel, once that shows the tie and its heading has the focus. */
function readClaim(page: Page, tie: string): Promise<string> {
  return page.evaluate(async (selection) => {
    for (;;) {
      const panel = document.querySelector(`[data-panel][data-selection="${selection}"]`);
      const heading = panel?.querySelector('[data-panel-heading]');
      const claim = panel?.querySelector('[data-part="claim"] p')?.textContent;
      if (claim && heading === document.activeElement) return claim;
      await new Promise(requestAnimationFrame);
    }
  }, `edge:${tie}`);
}
