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
    const webkit = await createWebKit({ colours, width, height });
    try {
      await webkit.open(baseURL ?? '');
      await webkit.waitFor('document.querySelector(\'[data-edgewise][data-ready="true"]\')');
      expect(await webkit.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(
        colours === 'dark',
      );
      await showStates(webkit, async (state) => {
        // Without running transitions: a colour halfway between two others has no valid contrast.
        await webkit.waitFor('document.getAnimations().length === 0');
        await expectAccessible(webkit, state);
      });
    } finally {
      await webkit.stop();
    }
  });
