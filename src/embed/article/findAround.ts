/**
 * The trees that contain an element, from its own outwards: shadow roots, and finally the document.
 */
export function treesAround(element: Element): readonly (Document | ShadowRoot)[] {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return [root, ...treesAround(root.host)];
  return [root instanceof Document ? root : element.ownerDocument];
}

/**
 * The first match of a selector in the nearest of these trees. An invalid selector matches nothing.
 */
export function findAround(element: Element, selector: string): Element | null {
  try {
    for (const tree of treesAround(element)) {
      const found = tree.querySelector(selector);
      if (found) return found;
    }
  } catch {
    // An invalid selector.
  }
  return null;
}
