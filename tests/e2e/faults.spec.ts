import { expect, test } from '@playwright/test';
import { watchFaults } from './support/faults';

const ORIGIN = 'http://page.test';
const FOREIGN = 'http://elsewhere.test';

/** All other tests rely on this: a page that does one of these things is caught. */
const ACTIONS = [
  ['an error on the console', "console.error('oh')", /console error: oh/],
  ['a warning on the console', "console.warn('hm')", /console warning: hm/],
  ['an uncaught error', "setTimeout(() => { throw new Error('ouch'); })", /uncaught: ouch/],
  ['a promise nobody caught', "void Promise.reject(new Error('ouch'))", /uncaught: ouch/],
  ['a missing file', "fetch('/missing').then(() => 0)", /answer 404: .*\/missing/],
  [
    'a request to another origin',
    `fetch('${FOREIGN}/').catch(() => 0)`,
    /another origin: .*elsewhere/,
  ],
  ['a cookie', "document.cookie = 'a=b'", /cookie: a/],
  ['something kept', "localStorage.setItem('a', 'b')", /localStorage: a/],
  ['something kept for the session', "sessionStorage.setItem('a', 'b')", /sessionStorage: a/],
] as const;

for (const [action, code, fault] of ACTIONS)
  test(`${action} is a fault of the page`, async ({ context, page }) => {
    const faults = watchFaults(context, [ORIGIN]);
    await context.route('**/*', (route) =>
      route.fulfill(
        route.request().url().endsWith('/missing')
          ? { status: 404, body: 'none' }
          : {
              contentType: 'text/html',
              headers: { 'access-control-allow-origin': '*' },
              body: '<!doctype html><title>page</title><link rel="icon" href="data:,">',
            },
      ),
    );
    await page.goto(`${ORIGIN}/`);
    expect(await faults.collect()).toEqual([]);
    await page.evaluate(code);
    await expect.poll(async () => (await faults.collect()).join('\n')).toMatch(fault);
    faults.allow(/./);
    expect(await faults.collect()).toEqual([]);
  });
