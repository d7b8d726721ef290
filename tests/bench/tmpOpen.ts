import { chromium } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { syntheticMap } from '../support/syntheticMap';
const DIST = process.env['DIST'] ?? 'dist';
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.json': 'application/json', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' };
const [mode = 'element', sizes = '300,2000', shots = '', trace = ''] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const nodes of sizes.split(',').map(Number)) {
  const json = JSON.stringify(syntheticMap({ nodes }));
  for (const [w, h, scheme] of (shots ? [[1280, 800, 'light'], [390, 844, 'light'], [1280, 800, 'dark'], [390, 844, 'dark']] : [[1280, 800, 'light']]) as [number, number, 'light' | 'dark'][]) {
    const page = await browser.newPage({ viewport: { width: w, height: h }, colorScheme: scheme });
    page.on('console', (m) => console.log('  console', m.type(), m.text().slice(0, 300)));
    page.on('pageerror', (e) => console.log('  error', e.message.slice(0, 600)));
    await page.addInitScript(() => {
      (window as any).tasks = [];
      new PerformanceObserver((l) => l.getEntries().forEach((e) => (window as any).tasks.push([Math.round(e.startTime), Math.round(e.duration)]))).observe({ type: 'longtask', buffered: true });
    });
    await page.route('http://big.test/**', async (route) => {
      const url = new URL(route.request().url());
      if (url.pathname === '/big/graph.json') return route.fulfill({ body: json, contentType: 'application/json' });
      if (url.pathname.endsWith('/layout.json')) return route.fulfill({ status: 404, body: '' });
      if (url.pathname === '/host.html') return route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta name=viewport content="width=device-width"><title>h</title><body style="margin:0"><script type=module src="./embed.js"></script><edgewise-map src="./big/graph.json" view="map" style="height:${h}px"></edgewise-map>` });
      if (url.pathname === '/page.html') {
        const html = await readFile(path.join(DIST, 'index.html'), 'utf8');
        const body = html.replace(/<main[\s\S]*<\/main>/u, '<main id="map" data-folder="./big"></main>').replace(/<div id="reading"[\s\S]*?(?=<link|<\/body>)/u, '');
        return route.fulfill({ contentType: 'text/html', body });
      }
      try { return await route.fulfill({ body: await readFile(path.join(DIST, url.pathname)), contentType: TYPES[path.extname(url.pathname)] ?? '' }); } catch { return route.fulfill({ status: 404, body: '' }); }
    });
    if (trace) await browser.startTracing(page, { path: `/tmp/cv/trace-${mode}-${nodes}.json` });
    const t = Date.now();
    await page.goto(`http://big.test/${mode === 'element' ? 'host' : 'page'}.html?bench`);
    if (shots) { await page.waitForTimeout(700); await page.screenshot({ path: `/tmp/cv/wait-${mode}-${nodes}-${w}-${scheme}.png` }); }
    const ready = await page.locator('[data-edgewise][data-ready="true"]').waitFor({ timeout: 180000 }).then(() => true, () => false);
    console.log(mode, nodes, w, 'ready', ready, Date.now() - t, 'ms');
    await page.waitForTimeout(3000);
    if (trace) await browser.stopTracing();
    if (shots) await page.screenshot({ path: `/tmp/cv/shot-${mode}-${nodes}-${w}-${scheme}.png` });
    const tasks = await page.evaluate(() => (window as any).tasks as [number, number][]);
    console.log('  long tasks', tasks.length, 'longest', Math.max(0, ...tasks.map((x) => x[1])), JSON.stringify(tasks.filter((x) => x[1] > 100)));
    await page.close();
  }
}
await browser.close();
