import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findRequestedFiles } from '../../../scripts/size/requestedFiles';

function write(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'edgewise-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  return root;
}

test('counts what a page requests on demand until it is ready, and nothing after', async () => {
  const root = write({
    'index.html': `<!doctype html><link rel="icon" href="data:,"><link rel="stylesheet" href="a.css">
      <p data-ready="false"></p><script type="module" src="m.js"></script>`,
    'a.css': '',
    'm.js': `await import('./before.js'); document.querySelector('p').dataset.ready = 'true';
      setTimeout(() => import('./after.js'), 50);`,
    'before.js': '',
    'after.js': '',
    'embed.js': `await import('./before.js');
      document.querySelector('p').dispatchEvent(new Event('drawn', { bubbles: true }));`,
  });
  const host = '<!doctype html><p></p><script type="module" src="embed.js"></script>';
  const found = await findRequestedFiles(root, [
    { page: 'index.html', ready: { attribute: 'data-ready' } },
    { page: 'host.html', html: host, ready: { event: 'drawn' } },
  ]);
  expect(found).toEqual([
    ['a.css', 'before.js', 'm.js'],
    ['before.js', 'embed.js'],
  ]);
}, 60_000);
