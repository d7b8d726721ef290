import css from './share.css?inline';

let sheet: CSSStyleSheet | null = null;

/** Gives the tree that an element stands in (the page, or a shadow root) the dialog's styles, once: they came with its code. */
export function adoptShareSheet(element: Element): void {
  const tree = element.getRootNode() as Document | ShadowRoot;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
}
