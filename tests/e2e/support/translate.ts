import type { Page } from '@playwright/test';

/** What a simulated translator puts around every text, so that a test can see and remove it. */
export const TRANSLATED = /[⟦⟧]/gu;

/**
 * Simulates a browser's translation of a page: replaces every text node by
 * `<font><font>…</font></font>`, including those that the page writes later. The words stay, in
 * brackets. SVG is not translated, as in browsers.
 */
export async function translatePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const SKIPPED = 'svg, script, style, template, font';
    const translate = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement?.closest(SKIPPED)) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = `⟦${text.data}⟧`;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    translate();
    new MutationObserver(translate).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
}
