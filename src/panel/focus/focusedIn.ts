/** The focused element of the document or shadow root that contains `inside`; null for none. */
export function focusedIn(inside: Element): Element | null {
  const root = inside.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}
