import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { showStates } from './support/states';
import { createWebKit } from './support/webkit';

for (const { colours, width, height } of [
  { colours: 'light', width: 1280, height: 800 },
  // The narrowest window of this browser: like a phone, with the drawer.
  { colours: 'dark', width: 447, height: 844 },
] as const)
  test(`in WebKit axe finds nothing in any state, ${colours}, ${width} px wide`, async ({
    baseURL,
  }) => {
    // Runs axe eighteen times; on two cores under sixfold load twelve took 160 s.
    test.setTimeout(400_000);
    const webkit = await createWebKit({ colours, motion: 'reduced', width, height });
    try {
      await webkit.open(baseURL ?? '');
      await webkit.waitFor('document.querySelector(\'[data-edgewise][data-ready="true"]\')');
      expect(await webkit.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(
        colours === 'dark',
      );
      // A colour halfway between two others has no valid contrast, and a part of the page that
      // arrives late may begin to fade in while axe is running.
      expect(await webkit.evaluate('matchMedia("(prefers-reduced-motion: reduce)").matches')).toBe(
        true,
      );
      await showStates(webkit, (state) => expectAccessible(webkit, state));
    } finally {
      await webkit.stop();
    }
  });
