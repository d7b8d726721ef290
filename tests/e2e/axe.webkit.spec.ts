import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { showStates } from './support/states';
import { createWebKit } from './support/webkit';

for (const { colours, width, height } of [
  { colours: 'light', width: 1280, height: 800 },
  // The narrowest that this browser gets: as a phone, with the sheet.
  { colours: 'dark', width: 447, height: 844 },
] as const)
  test(`in WebKit axe finds nothing in any state, ${colours}, ${width} px wide`, async ({
    baseURL,
  }) => {
    // Twelve times axe; on two cores with sixfold load it was seen to take 160 s.
    test.setTimeout(300_000);
    const webkit = await createWebKit({ colours, width, height });
    try {
      await webkit.open(baseURL ?? '');
      await webkit.waitFor('document.querySelector(\'[data-edgewise][data-ready="true"]\')');
      expect(await webkit.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(
        colours === 'dark',
      );
      await showStates(webkit, async (state) => {
        // A colour on its way to another is neither.
        await webkit.waitFor('document.getAnimations().length === 0');
        await expectAccessible(webkit, state);
      });
    } finally {
      await webkit.stop();
    }
  });
