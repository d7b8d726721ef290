/**
 * A function that gives the tree an element stands in (the page, or a shadow root) the styles `css`, once: they come with the code
 * they are for, and no policy of a page forbids it.
 */
export function createAdopter(css: string): (element: Element) => void {
  let sheet: CSSStyleSheet | null = null;
  return (element) => {
    const tree = element.getRootNode() as Document | ShadowRoot;
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
  };
}
