/** The maps' iframes below a root, those in open shadow roots with them. */
export function iframesIn(root: ParentNode): readonly HTMLIFrameElement[] {
  const iframes = [...root.querySelectorAll<HTMLIFrameElement>('iframe[data-edgewise]')];
  const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...iframes, ...roots.flatMap(iframesIn)];
}
