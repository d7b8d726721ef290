import text from './views.css?inline';

let sheet: CSSStyleSheet | null = null;

/** Gives the styles of list and matrix to the page or the shadow root that holds `element`, once: no policy of a page forbids it. */
export function adoptViewStyles(element: Element): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
