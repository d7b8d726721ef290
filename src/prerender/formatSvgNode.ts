import type { SvgNode } from '../map/marks/svgNode';
import { escapeHtml } from '../share/escapeHtml';

/** The description of an SVG element as HTML. */
export function formatSvgNode({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  const content =
    typeof children === 'string' ? escapeHtml(children) : children.map(formatSvgNode).join('');
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}
