import type { CDPSession, Page } from '@playwright/test';
import type { MapElement } from '../../src/embed/element/MapElement';
import { ankara } from './support/dataset';
import { openPage, readyMap } from './support/hostPage';
import { openMap } from './support/map';
import { expect, test } from './support/test';

/** Nightly the full size; otherwise a tenth of it, which shows a leak of one node per act as well. */
const SHARE = process.env['EDGEWISE_ALL_ENGINES'] === 'true' ? 1 : 0.1;
const SELECTIONS = 2000 * SHARE;
const FILTERS = 500 * SHARE;
const VIEWS = 200 * SHARE;
/** Until everything has been loaded and shown once. */
const WARM_UP = 12;
/** A tooltip, a text being announced: what comes and goes. A leak would be hundreds. */
const SLACK_NODES = 40;
const SLACK_LISTENERS = 8;

type Act = 'select' | 'filter' | 'view';

const TARGETS = [
  ...ankara.edges.map(({ id }) => `edge:${id}`),
  ...ankara.nodes.map(({ id }) => `node:${id}`),
];

/** Acts on an element by its own methods, and comes back to where it began. */
function actOnElement(page: Page, act: Act, times: number): Promise<void> {
  return page.evaluate(
    async ([kind, count, targets]) => {
      const host = document.querySelector('edgewise-map') as MapElement;
      const frame = () => new Promise(requestAnimationFrame);
      const stances = ['cooperation', 'dispute', 'neutral'];
      for (let i = 0; i < count; i += 1) {
        if (kind === 'select') await host.select(targets[i % targets.length] ?? null);
        else if (kind === 'filter') await host.show([stances[i % 3] ?? '']);
        else host.setAttribute('view', ['list', 'map', 'matrix', 'map'][i % 4] ?? '');
        await frame();
        if (kind === 'view') await frame();
      }
      await host.select(null);
      await host.show(null);
      host.setAttribute('view', 'map');
      await frame();
    },
    [act, times, TARGETS] as const,
  );
}

/** The same on the page, by its address and its buttons. */
function actOnPage(page: Page, act: Act, times: number): Promise<void> {
  return page.evaluate(
    async ([kind, count, targets]) => {
      const frame = () => new Promise(requestAnimationFrame);
      const open = (hash: string) => {
        history.replaceState(null, '', `#${hash}`);
        dispatchEvent(new PopStateEvent('popstate'));
      };
      const buttons = document.querySelectorAll<HTMLElement>('[data-filter]');
      for (let i = 0; i < count; i += 1) {
        if (kind === 'select') open((targets[i % targets.length] ?? '').replace(':', '='));
        else if (kind === 'filter') buttons[i % buttons.length]?.click();
        else open(['view=list', '', 'view=matrix', ''][i % 4] ?? '');
        await frame();
        if (kind === 'view') await frame();
      }
      open('');
      await frame();
    },
    [act, times, TARGETS] as const,
  );
}

async function measure(session: CDPSession): Promise<{ nodes: number; listeners: number }> {
  // Twice: what the first collection lets go of may hold more.
  for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

for (const [where, open, actOn] of [
  [
    'an element',
    async (page: Page) => {
      await openPage(page, { body: '<edgewise-map src="maps/ankara/graph.json"></edgewise-map>' });
      await readyMap(page);
    },
    actOnElement,
  ],
  ['the page', (page: Page) => openMap(page), actOnPage],
] as const)
  for (const [act, times] of [
    ['select', SELECTIONS],
    ['filter', FILTERS],
    ['view', VIEWS],
  ] as const)
    test(`${times} times ${act} in ${where} leave nodes and listeners where they were`, async ({
      page,
    }) => {
      test.setTimeout(60_000 + times * 500);
      await open(page);
      // The strip of moments loads last, and has nodes of its own.
      await expect(page.locator('[data-moment]').first()).toBeAttached();
      // So has the drag of the drawer, with nine listeners.
      await page.waitForLoadState('networkidle');
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await actOn(page, act, act === 'select' ? TARGETS.length : WARM_UP);
      const before = await measure(session);
      await actOn(page, act, times);
      const after = await measure(session);
      test.info().annotations.push({
        type: 'growth',
        description: `${before.nodes} → ${after.nodes} nodes, ${before.listeners} → ${after.listeners} listeners`,
      });
      expect(after.nodes - before.nodes).toBeLessThan(SLACK_NODES);
      expect(after.listeners - before.listeners).toBeLessThan(SLACK_LISTENERS);
    });
