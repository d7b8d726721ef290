import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type BrowserContext, type Frame, type Page } from '@playwright/test';

/** The built self-contained map as a local file. */
export const MAP_FILE = pathToFileURL(path.resolve('dist/maps/ankara/map.html')).href;

/** The URLs that a context requests from now on, without hash; data URLs left out. */
export function watchRequests(context: BrowserContext): readonly string[] {
  const asked: string[] = [];
  context.on('request', (request) => {
    const [url = ''] = request.url().split('#');
    if (!url.startsWith('data:')) asked.push(url);
  });
  return asked;
}

interface Host {
  /** The value of the iframe's `sandbox`; null: none. */
  readonly sandbox: string | null;
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  /** The iframe is not displayed, and has no width. */
  readonly hidden?: boolean;
}

/** Opens a plain page of the same site with the map in an iframe, and waits for the map. */
export async function openHost(page: Page, host: Host): Promise<Frame> {
  const frame = await openIframe(page, host);
  await expect(frame.locator('[data-edgewise][data-ready="true"]')).toHaveCount(1);
  return frame;
}

/** The same with a map whose script has not loaded: waits only for the prerendered drawing. */
export async function openStaticHost(page: Page, host: Host): Promise<Frame> {
  const frame = await openStaticIframe(page, host);
  await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  return frame;
}

export async function openStaticIframe(page: Page, host: Host): Promise<Frame> {
  await page.route('**/map.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(?<=id="map-code">)<script>[^]*?<\/script>/, '');
    await route.fulfill({ response, body });
  });
  const frame = await openIframe(page, host);
  await page.unroute('**/map.html');
  return frame;
}

export async function openIframe(page: Page, host: Host): Promise<Frame> {
  const { sandbox, hash = '', width = 700, height = 900, hidden = false } = host;
  const attributes = [
    sandbox === null ? '' : `sandbox="${sandbox}"`,
    hidden ? 'style="display: none"' : '',
  ].join(' ');
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,"><p>Before.</p>
<iframe title="A map" src="./maps/ankara/map.html${hash}" width="${width}" height="${height}" ${attributes}></iframe>`,
    }),
  );
  await page.goto('./host.html');
  await expect(page.frameLocator('iframe').locator('[data-edgewise]').first()).toBeAttached();
  const frame = page.frames()[1];
  if (!frame) throw new Error('the host has no frame');
  return frame;
}
