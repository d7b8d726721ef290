import { MONTREAL, openPage, readyMap } from './support/hostPage';
import { montreal } from './support/dataset';
import { expectSelection, panel } from './support/map';
import { expect, test } from './support/test';

const BODY = `<edgewise-map src="${MONTREAL}" hash="map"></edgewise-map>`;

/** A step that uses edges and supports another one. */
const step = montreal.argument?.steps.find(
  ({ uses, supports }) => supports.length > 0 && montreal.edges.some(({ id }) => uses.includes(id)),
);
const used = montreal.edges.filter(({ id }) => step?.uses.includes(id)).map(({ id }) => id);

test('the address of a step opens its page, and what it uses comes to the fore', async ({
  page,
}) => {
  await openPage(page, { body: BODY });
  await page.goto(`./host.html#map=${encodeURIComponent(`step=${step?.id}`)}`);
  await page.reload();
  const map = await readyMap(page);
  await expectSelection(page, `step:${step?.id}`);
  await expect(panel(page).locator(`[data-step="${step?.id}"]`)).toHaveCount(1);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(step?.text ?? '');
  const inDrawing = (emphasis: string) =>
    map.locator(`.ew-map [data-edge][data-emphasis="${emphasis}"]`);
  await expect(inDrawing('related')).toHaveCount(used.length);
  await expect(inDrawing('muted')).toHaveCount(montreal.edges.length - used.length);
});

test('“Used to argue that” leads from a tie to its step, and Escape lets go of it', async ({
  page,
}) => {
  await openPage(page, { body: BODY });
  await readyMap(page);
  const id = used[0];
  await page.goto(`./host.html#map=${encodeURIComponent(`edge=${id}`)}`);
  await expectSelection(page, `edge:${id}`);
  const argument = panel(page).locator('[data-part="argument"]');
  await expect(argument).toContainText('Used to argue that');
  await argument.getByRole('button', { name: step?.text ?? '', exact: true }).click();
  await expectSelection(page, `step:${step?.id}`);
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expectSelection(page, 'none');
});
