/** Gives the tree that an element stands in (the document, or an open shadow root) one more style sheet. Returns the undo. */
export function adoptSheet(element: Element, css: string): () => void {
  const tree = element.getRootNode() as Document | ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  return () => {
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
