/** The trees that an element stands in, from its own outwards: shadow roots, and the document at last. */
export function treesAround(element: Element): readonly (Document | ShadowRoot)[] {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return [root, ...treesAround(root.host)];
  return [root instanceof Document ? root : element.ownerDocument];
}

/** What a selector names in the nearest of these trees. A selector that is none finds nothing. */
export function findAround(element: Element, selector: string): Element | null {
  try {
    for (const tree of treesAround(element)) {
      const found = tree.querySelector(selector);
      if (found) return found;
    }
  } catch {
    // Not a selector.
  }
  return null;
}
