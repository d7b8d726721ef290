import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { MapElement } from '../../src/embed/element/MapElement';
import { createFolderServer } from '../../scripts/serve/folderServer';
import { MONTREAL, openPage, readyMap, EDGE } from './support/hostPage';
import { expect, test } from './support/test';

const MAP = `<edgewise-map src="${MONTREAL}" article="#text" markers follow></edgewise-map>
<article id="text"><p>Some in Europe suspected American firms of having substitutes up their sleeve.</p></article>`;
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:";
/** Only Chromium supports it so far. */
const TYPED = "require-trusted-types-for 'script'; trusted-types 'none'";

/** Uses everything that lazy-loads code or style: selection, search, camera, picture. */
async function useMap(page: Page, n = 0): Promise<void> {
  const map = await readyMap(page, n);
  const element = page.locator('edgewise-map').nth(n);
  await element.evaluate((host: MapElement, id) => host.select(`edge:${id}`), EDGE);
  await expect(map.locator('[data-panel]')).toHaveAttribute('data-selection', `edge:${EDGE}`);
  await map.locator('.ew-map').hover({ position: { x: 4, y: 4 } });
  await map.getByRole('button', { name: 'Zoom in' }).click();
  await map.locator('[data-filter="dispute"]').click();
  expect(await element.evaluate((host: MapElement) => host.toSVG())).toContain('<svg');
}

async function recordViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const reported: string[] = [];
    Reflect.set(window, 'violations', reported);
    document.addEventListener('securitypolicyviolation', (event) =>
      reported.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });
}

const violations = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'violations') as string[]);

for (const [name, policy, head] of [
  [
    'a policy of own files only, and of no string that becomes code',
    `${STRICT}; ${TYPED}`,
    undefined,
  ],
  [
    'nonce and strict-dynamic',
    "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'nonce-abc'; connect-src 'self'; img-src 'self' data:",
    '<script type="module" nonce="abc" src="./embed.js"></script>',
  ],
] as const)
  test(`${name} is never violated`, { tag: '@engine' }, async ({ page }) => {
    await recordViolations(page);
    await openPage(page, {
      body: MAP,
      headers: { 'content-security-policy': policy },
      ...(head && { head }),
    });
    await useMap(page);
    await expect(page.locator('[data-edgewise-marker]')).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
  });

for (const [url, name] of [
  ['./', 'Turkey'],
  ['./maps/montreal/map.html', 'Montreal'],
] as const)
  test(`${url} makes no code of strings`, { tag: '@engine' }, async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Chromium alone knows Trusted Types so far');
    await recordViolations(page);
    await page.route(/(\/|map\.html)$/, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': TYPED };
      await route.fulfill({ response, headers });
    });
    await page.goto(url);
    await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
    await page.locator('.ew-map [data-node]').first().press('Enter');
    await expect(page.locator('[data-panel]')).toHaveAttribute('data-selection', /^node:/);
    await page.getByRole('combobox').fill(name);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.getByRole('combobox').press('Escape');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.locator('[data-filter="dispute"]').click();
    expect(await violations(page)).toEqual([]);
  });

test('the page runs, with its fonts, under the policy that docs/embedding.md gives it', async ({
  page,
}) => {
  const documented = readFileSync('docs/embedding.md', 'utf8');
  const written = /`(default-src 'none'[^`]*font-src 'self'[^`]*)`/u.exec(documented)?.[1] ?? '';
  // The document wraps it; a header with a line break is none.
  const policy = written.replace(/\s+/gu, ' ');
  expect(policy).toContain("'sha256-…'");
  await recordViolations(page);
  await page.route('./', async (route) => {
    const response = await route.fetch();
    const hashes = (await response.text()).match(/'sha256-[^']+'/gu)?.values();
    const sent = policy.replaceAll("'sha256-…'", () => hashes?.next().value ?? '');
    const headers = { ...response.headers(), 'content-security-policy': sent };
    await route.fulfill({ response, headers });
  });
  await page.goto('./');
  await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(loaded).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
});

test('under a policy that refuses its inline script the page is hydrated all the same', async ({
  page,
  faults,
}) => {
  faults.allow(/Executing inline script violates/);
  await page.route('./', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await page.goto('./');
  await expect(page.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  const [edge] = await page.locator('.ew-map [data-edge]').all();
  await edge?.press('Enter');
  await expect(page.locator('[data-panel]')).toHaveAttribute('data-selection', /^edge:/);
});

test('the example of a strict page is never violated', { tag: '@engine' }, async ({ page }) => {
  await recordViolations(page);
  await page.goto('./examples/strict-csp.html');
  await useMap(page);
  await expect(page.locator('[data-edgewise-marker]').first()).toBeAttached();
  expect(await violations(page)).toEqual([]);
});

test('a base URL and a path below the root lead to the dataset', async ({ page }) => {
  await openPage(page, {
    path: 'blog/2026/post.html',
    head: '<base href="../../maps/"><script type="module" src="../embed.js"></script>',
    body: '<edgewise-map src="montreal/graph.json" hash="map"></edgewise-map>',
  });
  await useMap(page);
  expect(new URL(page.url()).pathname).toBe('/blog/2026/post.html');
});

test(
  'a map of another origin draws itself from there alone',
  { tag: '@engine' },
  async ({ page, faults, baseURL }) => {
    const other = await createFolderServer(path.resolve('dist'), 0);
    faults.allow(new RegExp(`^request to another origin: ${other.url}`));
    try {
      await page.route(`${other.url}**`, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
        await route.fulfill({ response, headers });
      });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await openPage(page, {
        head: `<script type="module" src="${other.url}embed.js"></script>`,
        body: `<edgewise-map src="${other.url}${MONTREAL}"></edgewise-map>`,
      });
      await useMap(page);
      const own = asked.filter((url) => url.startsWith(baseURL ?? ''));
      expect(own).toEqual([`${baseURL ?? ''}host.html`]);
      // The server must not stop while files that nobody waits for are on their way.
      await page.waitForLoadState('networkidle');
    } finally {
      await other.stop();
    }
  },
);

test('no style of the page reaches into the map', { tag: '@engine' }, async ({ page }) => {
  const look = async (): Promise<unknown> => {
    const map = await readyMap(page);
    await page.evaluate(() => document.fonts.ready);
    return map.evaluate((root) =>
      ['.ew-headline', '.ew-panel', '[data-filter]', '.ew-map', 'text'].map((selector) => {
        const part = root.querySelector(selector);
        if (!part) return null;
        const { fontSize, fontFamily, letterSpacing, color, direction, textAlign, textTransform } =
          getComputedStyle(part);
        const box = part.getBoundingClientRect();
        // Two loads differ by fractions of a thousandth of a pixel.
        const [width, height] = [box.width, box.height].map((px) => Math.round(px * 100) / 100);
        return {
          ...{ selector, fontSize, fontFamily, letterSpacing, color, direction, textAlign },
          ...{ textTransform, width, height },
        };
      }),
    );
  };
  const body = `<div id="box"><edgewise-map src="${MONTREAL}"></edgewise-map></div>`;
  const box = '#box#box#box { display: block !important; inline-size: 900px !important }';
  await openPage(page, {
    path: 'plain.html',
    head: `<script type="module" src="./embed.js"></script><style>${box}</style>`,
    body,
  });
  const plain = await look();
  await openPage(page, {
    path: 'hostile.html',
    html: 'lang="ar" dir="rtl"',
    head: `<script type="module" src="./embed.js"></script><style>* { all: unset !important }
      html, body, edgewise-map { font: italic 900 48px/3 cursive !important; letter-spacing: 1em !important;
        text-transform: uppercase !important; text-align: right !important; color: lime !important;
        word-spacing: 2em !important; white-space: pre !important; direction: rtl !important }
      ${box}</style>`,
    body,
  });
  expect(await look()).toEqual(plain);
});
