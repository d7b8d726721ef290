/**
 * Adds a stylesheet to the tree that contains an element (the document, or an open shadow root).
 * Returns the undo.
 */
export function adoptStylesheet(element: Element, css: string): () => void {
  const tree = element.getRootNode() as Document | ShadowRoot;
  const stylesheet = new CSSStyleSheet();
  stylesheet.replaceSync(css);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, stylesheet];
  return () => {
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== stylesheet);
  };
}
