import type { Page } from 'playwright';

/**
 * The page that a newspaper would publish of the same map without any script: two files, and the
 * page's own font files.
 */
export interface StaticTwin {
  readonly html: string;
  /** Placed beside the fonts, like the page's own stylesheet. */
  readonly css: string;
  /** The label that is drawn last: once it is there, so is the whole map. */
  readonly lastNode: string;
}

/**
 * The static page of the map that is open at `page`, whose scripts must be disabled: title, deck,
 * legend of the edges, the one drawing that fits this window, legend of the marks, list of edges;
 * the rules that style them, in a linked file, and the same fonts. Leaves out what only a script or
 * another window size needs.
 */
export async function buildStaticTwin(page: Page): Promise<StaticTwin> {
  const { body, css, title, lastNode } = await page.evaluate(() => {
    const live = document.querySelector('[data-edgewise]');
    const drawing = [...document.querySelectorAll('.ew-static > .ew-map')].find((one) =>
      one.checkVisibility(),
    );
    if (!live || !drawing) throw new Error('no map is drawn in the HTML: no .ew-static > .ew-map');

    const copy = (selector: string): Element => {
      const found = live.querySelector(selector);
      if (!found) throw new Error(`the page without script has no ${selector}`);
      return found.cloneNode(true) as Element;
    };
    const box = (className: string, ...children: readonly Node[]): HTMLElement => {
      const made = document.createElement('div');
      made.className = className;
      made.append(...children);
      return made;
    };
    const stage = box('ew-stage', box('ew-static', drawing.cloneNode(true), copy('.ew-linekey')));
    const first = box('ew-first', copy('.ew-head'), stage);
    const main = box('ew-main', first, box('ew-foot', copy('.ew-key')));
    const root = live.cloneNode(false) as HTMLElement;
    root.append(box('ew-layout', main), box('ew-below', copy('.ew-list')));

    const used: string[] = [];
    const take = (rules: CSSRuleList): readonly string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) return isUsed(rule.selectorText) ? [rule.cssText] : [];
        if (rule instanceof CSSFontFaceRule) return [rule.cssText];
        if (!(rule instanceof CSSGroupingRule)) return [];
        const kept = take(rule.cssRules);
        return kept.length > 0 ? [rule.cssText.replace(/\{[^]*$/, `{${kept.join('')}}`)] : [];
      });
    const isUsed = (selector: string): boolean => {
      const bare = selector.replace(/::[\w-]+/g, '');
      return /^(html|body|:root)\b/.test(bare) || root.matches(bare) || !!root.querySelector(bare);
    };
    for (const { media, cssRules } of document.styleSheets)
      if (media.mediaText !== 'print') used.push(...take(cssRules));
    const css = used.join('\n');

    // Drops attributes that neither a rule nor this bench uses.
    const isKept = (name: string) =>
      !/^(data-|id$)/.test(name) ||
      /^data-(node|label-for)$/.test(name) ||
      css.includes(`[${name}`);
    for (const element of [root, ...root.querySelectorAll('*')])
      for (const name of element.getAttributeNames())
        if (!isKept(name)) element.removeAttribute(name);
    const names = [...root.querySelectorAll('[data-label-for]')];
    return {
      body: root.outerHTML,
      css,
      title: document.title,
      lastNode: names.at(-1)?.getAttribute('data-label-for') ?? '',
    };
  });
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="./assets/style.css"></head>
<body><main id="map">${body}</main></body></html>\n`,
    css,
    lastNode,
  };
}
