/** The iframes with maps below a root, including those in open shadow roots. */
export function iframesIn(root: ParentNode): readonly HTMLIFrameElement[] {
  const iframes = [...root.querySelectorAll<HTMLIFrameElement>('iframe[data-edgewise]')];
  const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...iframes, ...roots.flatMap(iframesIn)];
}
