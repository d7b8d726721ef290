import { expect, test } from '@playwright/test';
import { ankara } from './support/dataset';
import { createWebKit } from './support/webkit';

const TIE = 'iran-eaeu-wish';

test('in WebKit a row of the list and a button of the matrix open their tie', async ({
  baseURL,
}) => {
  const webkit = await createWebKit();
  const isThere = (selector: string) =>
    webkit.waitFor(`document.querySelector(${JSON.stringify(selector)})`);
  const count = (selector: string) =>
    webkit.run('return document.querySelectorAll(arguments[0]).length', selector);
  try {
    await webkit.open(`${baseURL ?? ''}#view=list`);
    await isThere('[data-edgewise][data-ready="true"] [data-list-edge]');
    expect(await count('.ew-view [data-list-edge]')).toBe(ankara.edges.length);
    await webkit.click(`[data-list-edge="${TIE}"] .ew-link`);
    await isThere(`[data-panel][data-selection="edge:${TIE}"]`);
    await webkit.waitFor(`location.hash === '#edge=${TIE}&view=list'`);

    await webkit.run("location.hash = '#view=matrix'");
    await isThere('[data-view="matrix"] [role="grid"]');
    await isThere('[data-panel][data-selection="none"]');
    await webkit.click('[data-cell="russia|turkey"] button');
    await isThere('[data-panel]:not([data-selection="none"]) [data-part="claim"]');
    await isThere('[data-cell="russia|turkey"] button[aria-pressed="true"]');
  } finally {
    await webkit.stop();
  }
});
