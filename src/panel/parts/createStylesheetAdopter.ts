/**
 * Returns a function that adds the styles `css` once to the tree that contains an element (the
 * document, or a shadow root). The styles are bundled with the code that needs them, and adopted
 * stylesheets work under any CSP.
 */
export function createStylesheetAdopter(css: string): (element: Element) => void {
  let stylesheet: CSSStyleSheet | null = null;
  return (element) => {
    const tree = element.getRootNode() as Document | ShadowRoot;
    if (!stylesheet) {
      stylesheet = new CSSStyleSheet();
      stylesheet.replaceSync(css);
    }
    if (!tree.adoptedStyleSheets.includes(stylesheet)) tree.adoptedStyleSheets.push(stylesheet);
  };
}
