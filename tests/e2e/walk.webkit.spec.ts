import { test } from '@playwright/test';
import { expectWhole, walkMap } from './support/walk';
import { createWebKit } from './support/webkit';

test(
  'in WebKit too keys alone reach every name and every edge, and every edge opens on its own claim',
  { tag: '@nightly' },
  async ({ baseURL }) => {
    test.slow();
    const webkit = await createWebKit();
    try {
      await webkit.open(baseURL ?? '');
      await webkit.waitFor('document.querySelector(\'[data-edgewise][data-ready="true"]\')');
      await webkit.evaluate('document.querySelector(\'[role="combobox"]\').focus()');
      await webkit.press('Tab');
      expectWhole(await walkMap(webkit));
    } finally {
      await webkit.stop();
    }
  },
);
