/**
 * Adds a stylesheet to the tree that contains an element (the document, or an open shadow root).
 * Returns the undo. Apart from `createStylesheetAdopter`, for host.js.
 */
export function adoptStylesheet(element: Element, stylesheet: CSSStyleSheet): () => void {
  const tree = element.getRootNode() as Document | ShadowRoot;
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, stylesheet];
  return () => {
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== stylesheet);
  };
}

export function parseStylesheet(css: string): CSSStyleSheet {
  const stylesheet = new CSSStyleSheet();
  stylesheet.replaceSync(css);
  return stylesheet;
}
