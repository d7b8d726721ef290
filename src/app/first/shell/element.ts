import { setAttributes } from '../../../map/marks/createSvgElement';
import type { Attributes } from '../../../map/marks/svgMarkup';

/**
 * Creates an HTML element. Each text becomes a separate text node, as React expects when it
 * hydrates. Attributes that are undefined are left out.
 */
export function element(
  tag: keyof HTMLElementTagNameMap,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}
