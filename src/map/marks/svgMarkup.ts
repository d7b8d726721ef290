/**
 * An SVG element as plain data, so that a mark is described once: the build writes it as HTML
 * (`formatMarkup`), the browser creates an element from it (`createSvgElement`).
 */
export interface SvgMarkup {
  readonly tag: 'svg' | 'g' | 'path' | 'circle' | 'text' | 'tspan';
  /** An attribute that is undefined is left out. */
  readonly attributes: Attributes;
  readonly children: readonly SvgMarkup[] | string;
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export function svgMarkup(
  tag: SvgMarkup['tag'],
  attributes: Attributes,
  children: SvgMarkup['children'] = [],
): SvgMarkup {
  return { tag, attributes, children };
}
