import type { Attributes, SvgMarkup } from './svgMarkup';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Creates the element and everything in it. */
export function createSvgElement(
  doc: Document,
  { tag, attributes, children }: SvgMarkup,
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
