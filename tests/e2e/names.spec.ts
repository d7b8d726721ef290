import { expect, test } from './support/test';

for (const map of ['ankara', 'montreal'])
  for (const width of [390, 1280])
    test(`every name seen on the map ${map} at ${width} px is part of the spoken one (WCAG 2.5.3)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`maps/${map}/map.html`);
      await expect(page.locator('[data-edgewise]')).toHaveAttribute('data-ready', 'true');
      const names = await page.evaluate(() =>
        [...document.querySelectorAll('.ew-stage [data-node]')].map((mark) => {
          const id = mark.getAttribute('data-node') ?? '';
          const lines = document.querySelectorAll(`.ew-stage [data-label-for="${id}"] tspan`);
          const seen = [...lines].map((line) => line.textContent).join(' ');
          return [seen.replace(/(?<=[-–]) /g, ''), mark.getAttribute('aria-label') ?? ''] as const;
        }),
      );
      expect(names.length).toBeGreaterThan(20);
      for (const [seen, spoken] of names) {
        expect(seen).not.toBe('');
        expect(spoken.toLowerCase()).toContain(seen.toLowerCase());
      }
    });
