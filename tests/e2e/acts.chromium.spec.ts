import type { Frame, Page } from '@playwright/test';
import { actAtRandom, createRandom } from './support/acts';
import { ankara } from './support/dataset';
import { MONTREAL, openPage, readyMap } from './support/hostPage';
import { openMap } from './support/map';
import { expect, test } from './support/test';

/**
 * Acts of a reader and of a host page at random, `ACTS` of them from `ACTS_SEED` on. Nightly 1,000 on
 * each of the three; otherwise 50.
 */
const IS_NIGHTLY = process.env['EDGEWISE_ALL_ENGINES'] === 'true';
const ACTS = Number(process.env['ACTS'] ?? (IS_NIGHTLY ? 3000 : 150));
const SEED = Number(process.env['ACTS_SEED'] ?? 20_261_128);
/** The map is looked at after so many acts, and at the end. */
const CHECK_EVERY = 10;

const IDS = [...ankara.nodes, ...ankara.edges].map(({ id }) => id);

const PLACES: readonly (readonly [string, (page: Page) => Promise<Frame>])[] = [
  [
    'the page',
    async (page) => {
      await openMap(page);
      return page.mainFrame();
    },
  ],
  [
    'an element beside its article',
    async (page) => {
      await openPage(page, {
        body: `<edgewise-map src="maps/ankara/graph.json" hash="map" article="#text" follow markers></edgewise-map>
<edgewise-map src="${MONTREAL}" controls="compact"></edgewise-map><article id="text"><p>Manufacturers objected.</p></article>`,
      });
      await readyMap(page);
      return page.mainFrame();
    },
  ],
  [
    'an iframe',
    async (page) => {
      await openPage(page, {
        head: '<script type="module" src="./host.js"></script>',
        body: '<iframe data-edgewise src="./maps/ankara/map.html" title="A map" width="900" height="700"></iframe>',
      });
      const frame = page.frames()[1];
      if (!frame) throw new Error('the host has no frame');
      await expect(frame.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
      return frame;
    },
  ],
];

PLACES.forEach(([where, open], i) =>
  test(`${ACTS / PLACES.length} acts at random leave the map of ${where} whole`, async ({
    page,
    context,
    faults,
  }) => {
    test.setTimeout(60_000 + ACTS * 2000);
    // What is saved, shared or opened elsewhere is not followed.
    faults.allow(/requested an insecure|Blocked|clipboard|Write permission/i);
    context.on('page', (popup) => void popup.close());
    await page.addInitScript(() => {
      const errors: string[] = [];
      Reflect.set(window, 'errors', errors);
      addEventListener('click', (event) => {
        const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
        if (link && (link.origin !== location.origin || link.pathname !== location.pathname))
          event.preventDefault();
      });
      addEventListener('edgewise-error', (event) =>
        errors.push(JSON.stringify((event as CustomEvent).detail)),
      );
    });
    const map = await open(page);
    const random = createRandom(SEED + i);
    const done: string[] = [];
    for (let act = 1; act <= ACTS / PLACES.length; act += 1) {
      done.push(await actAtRandom({ page, map, random, ids: IDS }));
      if (act % CHECK_EVERY === 0) await expectWhole(map, done);
    }
    await expectWhole(map, done);
  }),
);

/** Mounted, ready, and no part of it has failed. */
async function expectWhole(map: Frame, done: readonly string[]): Promise<void> {
  const said = `seed ${SEED}, act ${done.length}, the last ones:\n${done.slice(-CHECK_EVERY).join('\n')}`;
  const first = map.locator('[data-edgewise][data-ready="true"]').first();
  await expect(first, said).toBeAttached();
  await expect(map.locator('[data-panel]').first(), said).toBeAttached();
  await expect(map.locator('[data-error], .ew-lost'), said).toHaveCount(0);
  const errors = await map.evaluate(() => Reflect.get(window, 'errors') as string[]);
  expect(errors, said).toEqual([]);
}
