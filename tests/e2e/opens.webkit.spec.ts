import { expect, test } from '@playwright/test';
import { createWebKit } from './support/webkit';

const READY = 'document.querySelector(\'[data-edgewise][data-ready="true"]\')';

test('the built page comes up in WebKit, and a click on a name opens its page', async ({
  baseURL,
}) => {
  const webkit = await createWebKit();
  try {
    await webkit.open(baseURL ?? '');
    await webkit.waitFor(READY);
    expect(
      await webkit.run('return document.querySelectorAll("[data-node]").length'),
    ).toBeGreaterThan(20);
    await webkit.click('[data-node="turkey"] [data-shape]');
    await webkit.waitFor('document.querySelector(\'[data-panel][data-selection="node:turkey"]\')');
    expect(await webkit.run('return location.hash')).toBe('#node=turkey');
  } finally {
    await webkit.stop();
  }
});
