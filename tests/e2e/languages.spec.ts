import type { Locator, Page } from '@playwright/test';
import montreal from '../../public/maps/montreal/graph.json' with { type: 'json' };
import { MONTREAL, openPage, readyMap, EDGE } from './support/hostPage';
import { expect, test } from './support/test';

const RUSSIAN = new Map([
  ['united-states', 'Соединённые Штаты'],
  ['vienna-convention', 'Венская конвенция'],
]);

/** The map of the examples with title, two labels and one claim translated into Russian. */
function inRussianToo(): string {
  const { title, nodes, edges } = montreal;
  return JSON.stringify({
    ...montreal,
    'x-layout': 'layout.json',
    title: { en: title, ru: 'Как был спасён озон' },
    nodes: nodes.map((node) => {
      const ru = RUSSIAN.get(node.id);
      return ru ? { ...node, label: { en: node.label, ru } } : node;
    }),
    edges: edges.map((edge) =>
      edge.id === EDGE
        ? {
            ...edge,
            reasoning: {
              ...edge.reasoning,
              claim: { en: edge.reasoning.claim, ru: 'Каждый подозревал другого в корысти.' },
            },
          }
        : edge,
    ),
  });
}

async function openInRussian(page: Page): Promise<Locator> {
  await page.route('**/graph.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: inRussianToo() }),
  );
  await openPage(page, {
    body: `<edgewise-map src="${MONTREAL}" lang="ru" select="edge:${EDGE}"></edgewise-map>`,
  });
  return readyMap(page);
}

const spokenIn = (page: Page, lang: string) =>
  page.locator('edgewise-map').evaluate((host, tag) => host.setAttribute('lang', tag), lang);

const placesIn = (map: Locator) =>
  map
    .locator('[data-node]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('transform')));

test('a dataset in two languages is shown in the reader’s, and at once in another, and nothing on the map moves', async ({
  page,
}) => {
  const map = await openInRussian(page);
  const mark = map.locator('[data-node="united-states"]');
  const claim = map.locator('[data-part="claim"] .ew-claim');
  await expect(map.getByRole('heading', { name: 'Как был спасён озон' })).toBeVisible();
  await expect(mark).toHaveAccessibleName(/^Государство: Соединённые Штаты, \d+ связ/);
  await expect(map.locator('[data-label="united-states"]')).toHaveText(/^Соединённые\s*Штаты$/);
  await expect(claim).toHaveText('Каждый подозревал другого в корысти.');
  const russian = await placesIn(map);

  await spokenIn(page, 'en');
  await expect(map.getByRole('heading', { name: montreal.title })).toBeVisible();
  await expect(mark).toHaveAccessibleName(/^State: United States, \d+ ties/);
  await expect(claim).not.toHaveText(/\p{Script=Cyrillic}/u);
  await expect(map.locator('[data-panel]')).toHaveAttribute('data-selection', `edge:${EDGE}`);
  expect(await placesIn(map)).toEqual(russian);

  // The dataset has no Persian: the interface uses it, and names the language of the rest.
  await spokenIn(page, 'fa');
  await expect(claim).toHaveAttribute('lang', 'en');
  await expect(claim).toHaveCSS('direction', 'ltr');
});

for (const [lang, ...names] of [
  ['ru', 'Россия', 'Турция', 'Иран'],
  ['fa', 'روسیه', 'ترکیه', 'ایران'],
] as const)
  test(
    `states of an English dataset have their names in the reader's language (${lang}): on the map, in its matrix and in its list`,
    { tag: '@engine' },
    async ({ page }) => {
      await page.goto(`./?lang=${lang}#node=turkey`);
      const map = page.locator('[data-edgewise][data-ready="true"]');
      const states = ['russia', 'turkey', 'iran'].map((id) => map.locator(`[data-label="${id}"]`));
      for (const [i, state] of states.entries()) await expect(state).toHaveText(names[i] ?? '');
      // The node's page gives its name in the article, in the article's language.
      const panel = map.locator('[data-panel]');
      await expect(panel.getByRole('heading', { level: 2 })).toHaveText(names[1]);
      await expect(panel.locator('.ew-note [lang="en"]').first()).toHaveText('Turkey');

      const views = map.locator('.ew-head .ew-views input');
      await views.nth(2).check();
      for (const name of names) {
        await expect(map.getByRole('columnheader', { name, exact: true })).toHaveCount(1);
        await expect(map.getByRole('rowheader', { name, exact: true })).toHaveCount(1);
      }
      await views.nth(1).check();
      await map.locator('.ew-groupings input').nth(2).check();
      for (const name of names)
        await expect(map.locator('.ew-list-group h3', { hasText: name })).toHaveCount(1);
    },
  );
