import { chromium } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { syntheticMap } from '../support/syntheticMap';
const DIST = process.env['DIST'] ?? 'dist';
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.json': 'application/json', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' };
const [mode = 'element', sizes = '300,2000', shots = '', trace = ''] = process.argv.slice(2);
let json = ''; let h = 800;
const server = createServer(async (req, res) => {
  const url = new URL(req.url ?? '/', 'http://x');
  const send = (type: string, body: string | Buffer) => { res.writeHead(200, { 'content-type': type }); res.end(body); };
  if (url.pathname === '/big/graph.json') return send('application/json', json);
  if (url.pathname === '/host.html') return send('text/html', `<!doctype html><meta name=viewport content="width=device-width"><title>h</title><body style="margin:0"><script type=module src="./embed.js"></script><edgewise-map src="./big/graph.json" view="map" style="height:${h}px"></edgewise-map>`);
  if (url.pathname === '/page.html') {
    const html = await readFile(path.join(DIST, 'index.html'), 'utf8');
    return send('text/html', html.replace(/<main[\s\S]*<\/main>/u, '<main id="map" data-folder="./big"></main>').replace(/<div id="reading"[\s\S]*?(?=<link|<\/body>)/u, ''));
  }
  try { return send(TYPES[path.extname(url.pathname)] ?? '', await readFile(path.join(url.pathname.startsWith('/out') ? '/tmp/cv' : DIST, url.pathname))); } catch { res.writeHead(404); res.end(); }
}).listen(4999);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const nodes of sizes.split(',').map(Number)) {
  json = JSON.stringify(syntheticMap({ nodes }));
  for (const [w, height, scheme] of (shots ? [[1280, 800, 'light'], [390, 844, 'light'], [1280, 800, 'dark'], [390, 844, 'dark']] : [[1280, 800, 'light']]) as [number, number, 'light' | 'dark'][]) {
    const page = await browser.newPage({ viewport: { width: w, height }, colorScheme: scheme });
    h = height;
    page.on('console', (m) => console.log('  console', m.type(), m.text().slice(0, 300)));
    page.on('pageerror', (e) => console.log('  error', e.message.slice(0, 600)));
    await page.addInitScript(() => {
      (window as any).tasks = [];
      new PerformanceObserver((l) => l.getEntries().forEach((e) => (window as any).tasks.push([Math.round(e.startTime), Math.round(e.duration)]))).observe({ type: 'longtask', buffered: true });
    });
    if (trace) await browser.startTracing(page, { path: `/tmp/cv/trace-${mode}-${nodes}.json`, categories: ['devtools.timeline', 'toplevel', 'disabled-by-default-v8.cpu_profiler', 'v8', 'blink.user_timing', '__metadata'] });
    const t = Date.now();
    await page.goto(`http://127.0.0.1:4999/${mode === 'element' ? 'host.html' : mode === 'page' ? 'page.html' : `out${nodes}/map.html`}?bench`);
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
server.close();
