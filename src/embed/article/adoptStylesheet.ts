/** Gives the tree that an element stands in (the document, or an open shadow root) one more style sheet. Returns the undo. */
export function adoptStylesheet(element: Element, css: string): () => void {
  const tree = element.getRootNode() as Document | ShadowRoot;
  const stylesheet = new CSSStyleSheet();
  stylesheet.replaceSync(css);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, stylesheet];
  return () => {
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== stylesheet);
  };
}
