import type { SvgMarkup } from '../map/marks/svgMarkup';
import { escapeHtml } from '../share/escapeHtml';

/** Writes an SVG element as HTML, in which an empty one needs no end tag. */
export function formatMarkup({ tag, attributes, children }: SvgMarkup): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  const content =
    typeof children === 'string' ? escapeHtml(children) : children.map(formatMarkup).join('');
  const start = `<${tag}${written.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${tag}>`;
}
