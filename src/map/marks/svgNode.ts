/**
 * An SVG element as plain data. The build writes it as HTML (`formatSvgNode`), the browser makes an
 * element of it (`createSvgElement`), so a mark is described once. React is not involved: each mark
 * as a component cost most of the time that the page was blocked while loading.
 */
export interface SvgNode {
  readonly tag: 'g' | 'path' | 'circle' | 'text' | 'tspan';
  /** An attribute that is undefined is left out. */
  readonly attributes: Attributes;
  readonly children: readonly SvgNode[] | string;
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export function svgNode(
  tag: SvgNode['tag'],
  attributes: Attributes,
  children: SvgNode['children'] = [],
): SvgNode {
  return { tag, attributes, children };
}
