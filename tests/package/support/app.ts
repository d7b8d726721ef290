import { writeFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { expect } from '../../e2e/support/test';
import { installed } from './folders';

export const ORIGIN = 'https://app.example/';
/** Own files only, and no evaluation of strings. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'";

/** Builds an app of one of the examples with Vite's defaults, and returns the output folder. */
export async function buildApp(name: string, body: string, script: string): Promise<string> {
  const { app } = installed();
  const outDir = path.join(app, 'dist', name);
  const entry = path.join(app, `${name}.html`);
  writeFileSync(
    entry,
    `<!doctype html><html lang="en"><head><title>${name}</title><link rel="icon" href="data:,"></head><body>${body}<script type="module">${script}</script></body></html>`,
  );
  await build({
    root: app,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: entry } },
  });
  return outDir;
}

/** Opens a built app under a strict policy, without a server. */
export async function openApp(page: Page, folder: string, name: string): Promise<void> {
  await page.route(`${ORIGIN}**`, async (route) => {
    const file = new URL(route.request().url()).pathname;
    const headers = { 'content-security-policy': POLICY };
    await route.fulfill({ path: path.join(folder, file), headers });
  });
  await page.goto(`${ORIGIN}${name}.html`);
}

/** Expects the map to be drawn in its own fonts and a click on an edge to open its page. */
export async function useMap(page: Page): Promise<void> {
  const map = page.locator('edgewise-map [data-edgewise][data-ready="true"]');
  await expect(map).toHaveCount(1);
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.fonts]
          // The reader's own fonts, adjusted to the metrics of ours: "Sans Arial", "Plain Georgia".
          .filter(({ family }) => !/^"?(Sans|Plain) /.test(family))
          .map(({ status }) => status)
          .join(),
      ),
    )
    .toMatch(/^loaded(,loaded)+$/);
  const edge = map.locator('path[data-line]').first();
  const id = await edge.evaluate((line) => line.closest('[data-edge]')?.getAttribute('data-edge'));
  const middle = await edge.evaluate((line) => {
    if (!(line instanceof SVGPathElement)) throw new Error('an edge is no path');
    const { x, y } = line.getPointAtLength(line.getTotalLength() / 2);
    const at = new DOMPoint(x, y).matrixTransform(line.getScreenCTM() ?? undefined);
    return { x: at.x, y: at.y };
  });
  await page.mouse.click(middle.x, middle.y);
  await expect(map.locator('[data-panel]')).toHaveAttribute('data-selection', `edge:${id ?? ''}`);
}
