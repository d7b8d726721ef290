import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { attackCases, type AttackCase } from '../fixtures/attack';
import { bundleCommand } from '../support/bundleCommand';
import { openPage } from './support/hostPage';
import { openDataset } from './support/openDataset';
import { expect, test } from './support/test';

/**
 * Whatever a file holds, a reader gets a map or a readable refusal within these limits. `ATTACK_DIR`
 * names a folder of other files. The table of all of them is printed.
 */
const MAX_CPU_MS = 2000;
const MAX_MEMORY_MB = 300;

const CASES = attackCases();

interface Outcome {
  readonly what: string;
  readonly cpuMs: number;
  readonly memoryMb: number;
}

/** A map or a refusal, whichever comes first. */
async function readOutcome(page: Page): Promise<string> {
  const map = page.locator('[data-edgewise][data-ready="true"]');
  const refusal = page.locator('[data-error]');
  await expect(map.or(refusal).first()).toBeVisible({ timeout: 50_000 });
  if ((await map.count()) > 0) return 'map';
  const text = (await refusal.innerText()).replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `refusal: ${text.slice(0, 400)}` : 'refusal without words';
}

async function attack(page: Page, open: () => Promise<void>): Promise<Outcome> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return { cpuMs: of('ProcessTime') * 1000, memoryMb: of('JSHeapTotalSize') / 1e6 };
  };
  const before = await read();
  await open();
  const what = await readOutcome(page);
  const after = await read();
  await session.detach();
  return { what, cpuMs: after.cpuMs - before.cpuMs, memoryMb: after.memoryMb };
}

const serveCase = async (page: Page, { text }: AttackCase) => {
  await page.unrouteAll();
  await page.route('**/attack.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: text }),
  );
};

const PLACES: readonly (readonly [string, (page: Page, one: AttackCase) => Promise<Outcome>])[] = [
  ['page', (page, one) => attack(page, () => openDataset(page, one.text))],
  [
    'element',
    async (page) => {
      await openPage(page, { body: '<p>Before.</p>' });
      await page.waitForFunction(() => customElements.get('edgewise-map') !== undefined);
      return attack(page, () =>
        page.evaluate(() =>
          document.body.insertAdjacentHTML(
            'beforeend',
            '<edgewise-map src="attack.json"></edgewise-map>',
          ),
        ),
      );
    },
  ],
];

for (const [where, run] of PLACES)
  test(`every hostile file gives a map or a readable refusal: ${where}`, async ({
    context,
    faults,
  }) => {
    test.setTimeout(30_000 * CASES.length);
    // A layout that a file names and that is not there.
    faults.allow(/layout\.json|Failed to load resource/);
    const rows: string[] = [];
    for (const one of CASES) {
      const page = await context.newPage();
      await serveCase(page, one);
      const { what, cpuMs, memoryMb } = await run(page, one);
      await page.close();
      rows.push(
        `${where.padEnd(8)}${one.name.padEnd(40)}${cpuMs.toFixed(0).padStart(6)} ms ${memoryMb.toFixed(0).padStart(4)} MB  ${what.replace(/^.*problems?: /u, 'refusal: ').slice(0, 100)}`,
      );
      expect.soft(what, one.name).toMatch(/^(map|refusal: .*)$/u);
      expect.soft(cpuMs, one.name).toBeLessThan(MAX_CPU_MS);
      expect.soft(memoryMb, one.name).toBeLessThan(MAX_MEMORY_MB);
    }
    console.log(rows.join('\n'));
  });

test('every hostile file gives a map or a readable refusal: command', async () => {
  test.setTimeout(30_000 * CASES.length);
  const folder = mkdtempSync(path.join(tmpdir(), 'edgewise-attack-'));
  const executable = await bundleCommand();
  const command = (args: readonly string[]) => {
    const began = performance.now();
    // A heap that grows beyond the limit ends the process by a signal.
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [`--max-old-space-size=${MAX_MEMORY_MB}`, executable, ...args],
      { encoding: 'utf8' },
    );
    return { status, said: `${stdout}${stderr}`, ms: performance.now() - began };
  };
  // The second start is the quicker one.
  const idle = Math.min(command(['--help']).ms, command(['--help']).ms);
  const rows: string[] = [];
  for (const { name, text } of CASES) {
    const file = path.join(folder, 'attack.json');
    writeFileSync(file, text);
    const { status, said, ms } = command(['validate', file]);
    const cost = Math.max(0, ms - idle);
    rows.push(
      `command ${name.padEnd(40)}${cost.toFixed(0).padStart(6)} ms  exit ${status}  ${said.replaceAll(file, 'FILE').trim().slice(0, 110).replaceAll('\n', ' ')}`,
    );
    expect.soft([0, 1, 2], name).toContain(status);
    expect.soft(said, name).not.toMatch(/^\s+at .+:\d+:\d+\)?$/mu);
    // eslint-disable-next-line no-control-regex -- what a terminal would obey
    expect.soft(said, name).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u);
    expect.soft(said.length, name).toBeLessThan(200_000);
    // By the clock: other processes take their share of it.
    expect.soft(cost, name).toBeLessThan(2 * MAX_CPU_MS);
  }
  console.log(`command: ${idle.toFixed(0)} ms to start, taken off below\n${rows.join('\n')}`);
  rmSync(folder, { recursive: true });
  rmSync(path.dirname(executable), { recursive: true });
});
