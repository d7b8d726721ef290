import type { Page } from 'playwright';

/** The drawing of an open map as a page of its own: its SVG and the rules that style it, no script, no fonts of its own. */
export async function buildStaticTwin(page: Page): Promise<string> {
  const { svg, css, ground } = await page.evaluate(() => {
    const drawing = document.querySelector('[data-edgewise] [data-node]')?.closest('svg');
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return {
      svg: drawing ? new XMLSerializer().serializeToString(drawing) : '',
      css: rules
        .filter((rule) => !(rule instanceof CSSFontFaceRule))
        .map((rule) => rule.cssText)
        .join('\n'),
      ground: getComputedStyle(document.body).backgroundColor,
    };
  });
  if (!svg)
    throw new Error('the map is not drawn as SVG: no [data-edgewise] svg with a [data-node]');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>static twin</title>
<link rel="icon" href="data:,"><style>${css} body{background:${ground}} svg{width:100%;height:90vh}</style></head>
<body><div data-edgewise>${svg}</div></body></html>\n`;
}
