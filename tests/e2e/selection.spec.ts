import { ankara } from './support/dataset';
import { findEmptyPoint } from './support/emptyPoint';
import { edgeMark, expectHash, expectSelection, nodeMark, openMap, panel } from './support/map';
import { readScene, type Scene } from './support/scene';
import { expect, test } from './support/test';

/** The parts that every edge has; warrant and period have a row only if the dataset has them. */
const PARTS = 'claim grounds qualifier viewpoint status places'.split(' ');

test(
  'a click on a line opens its edge, for each kind of line',
  { tag: '@engine' },
  async ({ page }) => {
    await openMap(page);
    const scene = await readScene(page);
    for (const stance of ['cooperation', 'dispute', 'neutral']) {
      const { id, spot } = freest(scene, stance);
      await page.mouse.click(spot.x, spot.y);
      await expectSelection(page, `edge:${id}`);
      await expectHash(page, `#edge=${id}`);
      const { source, target, reasoning } = ankara.edges.find((edge) => edge.id === id)!;
      await expect(edgeMark(page, id)).toHaveAttribute('data-emphasis', 'selected');
      await expect(nodeMark(page, source)).toHaveAttribute('data-emphasis', 'related');
      await expect(nodeMark(page, target)).toHaveAttribute('data-emphasis', 'related');
      await expect(page.locator('[data-edge][data-emphasis="muted"]')).toHaveCount(
        ankara.edges.length - 1,
      );
      for (const part of PARTS)
        await expect(panel(page).locator(`[data-part="${part}"]`)).toHaveText(/\S/);
      await expect(panel(page).locator('[data-part="claim"]')).toContainText(reasoning.claim);
      await expect(panel(page).locator('[data-part="places"] [data-locator]')).not.toHaveCount(0);
    }
  },
);

test(
  'the drawing answers a click at once; the page follows, and no frame shows it scrolled down',
  { tag: '@engine' },
  async ({ page }) => {
    await openMap(page, '#node=russia');
    await expectSelection(page, 'node:russia');
    const { answered, frames } = await page.evaluate(async () => {
      const mark = document.querySelector('[data-edge][aria-pressed="false"]')!;
      const box = document.querySelector<HTMLElement>('[data-panel]')!;
      const look = () => [box.dataset['selection'], box.scrollTop] as const;
      box.scrollTop = 1000;
      const before = look();
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      // React responds to user input in the microtasks of the event.
      await Promise.resolve();
      const answered = [mark.getAttribute('aria-pressed'), ...look()];
      const frames = [before];
      while (frames.at(-1)?.[0] === before[0]) {
        await new Promise(requestAnimationFrame);
        frames.push(look());
      }
      return { answered, frames };
    });
    const [[first, scrolled] = []] = frames;
    expect(scrolled).toBeGreaterThan(0);
    expect(answered).toEqual(['true', first, scrolled]);
    expect(frames.at(-1)?.[1]).toBe(0);
  },
);

test('a click on a name opens its page, and its edges are emphasized', async ({ page }) => {
  await openMap(page);
  const { nodes } = await readScene(page);
  const { x, y, width, height } = nodes['akkuyu']!.label!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await expectSelection(page, 'node:akkuyu');
  await expectHash(page, '#node=akkuyu');
  await expect(nodeMark(page, 'akkuyu')).toHaveAttribute('data-emphasis', 'selected');
  const edges = ankara.edges.filter((edge) => [edge.source, edge.target].includes('akkuyu'));
  await expect(page.locator('[data-edge][data-emphasis="related"]')).toHaveCount(edges.length);
  await expect(page.getByRole('heading', { level: 2, name: 'Akkuyu' })).toBeVisible();
});

test('a selected framework emphasizes all its members', async ({ page }) => {
  await openMap(page, '#node=astana-process');
  for (const id of ['russia', 'turkey', 'iran'])
    await expect(nodeMark(page, id)).toHaveAttribute('data-emphasis', 'related');
});

test('a click on the background and Escape both deselect', async ({ page }) => {
  await openMap(page);
  const scene = await readScene(page);
  const ground = await findEmptyPoint(page);
  const { id, spot } = freest(scene, 'cooperation');

  await page.mouse.click(spot.x, spot.y);
  await expectSelection(page, `edge:${id}`);
  await page.mouse.click(ground.x, ground.y);
  await expectSelection(page, 'none');
  await expectHash(page, '');

  await page.mouse.click(spot.x, spot.y);
  await expectSelection(page, `edge:${id}`);
  await page.keyboard.press('Escape');
  await expectSelection(page, 'none');
  await page.mouse.move(ground.x, ground.y);
  await expect(page.locator('[data-emphasis="idle"][data-edge]')).toHaveCount(ankara.edges.length);
});

test(
  'hovering raises a line and its ends and mutes nothing',
  { tag: '@engine' },
  async ({ page }) => {
    await openMap(page);
    const { id, spot } = freest(await readScene(page), 'dispute');
    await page.mouse.move(spot.x, spot.y);
    await expect(edgeMark(page, id)).toHaveAttribute('data-emphasis', 'hovered');
    await expect(page.locator('[data-node][data-emphasis="related"]')).toHaveCount(2);
    await expect(page.locator('[data-emphasis="muted"]')).toHaveCount(0);
    await expectSelection(page, 'none');
  },
);

test('the panel leads on: to the next edge, to the other edge of the pair, to an end', async ({
  page,
}) => {
  await openMap(page, '#edge=turkey-akkuyu');
  await panel(page).getByRole('button', { name: 'Next tie' }).click();
  await expect(panel(page)).not.toHaveAttribute('data-selection', 'edge:turkey-akkuyu');
  await panel(page).getByRole('button', { name: 'Previous tie' }).click();
  await expectSelection(page, 'edge:turkey-akkuyu');
  await panel(page).getByRole('heading').getByRole('button', { name: 'Akkuyu' }).click();
  await expectSelection(page, 'node:akkuyu');
});

test('a place in the article is a link to that passage, in a tab of its own', async ({ page }) => {
  await openMap(page, '#edge=iran-eaeu-wish');
  const link = panel(page).locator('[data-part="places"] [data-locator="9.2"]').first();
  await expect(link).toHaveAttribute('href', new RegExp(`^${ankara.source.url!}#:~:text=`));
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', /noopener/);
});

/** The edge of a stance that is easiest to point at. */
function freest({ edges }: Scene, stance: string) {
  const [first] = Object.entries(edges)
    .filter(([, edge]) => edge.stance === stance)
    .sort(([, a], [, b]) => b.room - a.room);
  if (!first) throw new Error(`no line of the kind ${stance}`);
  return { id: first[0], spot: first[1].freePoint };
}
