import type { Attributes, SvgNode } from './svgNode';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Makes an element of a description, with everything in it. */
export function createSvgElement(
  doc: Document,
  { tag, attributes, children }: SvgNode,
): SVGElement {
  const element = doc.createElementNS(NAMESPACE, tag);
  setAttributes(element, attributes);
  if (typeof children === 'string') element.textContent = children;
  else for (const child of children) element.append(createSvgElement(doc, child));
  return element;
}

export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
}
