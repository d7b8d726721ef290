/** The maps' iframes below a root, those in open shadow roots with them. */
export function framesIn(root: ParentNode): readonly HTMLIFrameElement[] {
  const frames = [...root.querySelectorAll<HTMLIFrameElement>('iframe[data-edgewise]')];
  const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...frames, ...roots.flatMap(framesIn)];
}
