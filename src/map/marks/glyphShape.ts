import { glyphParts, type Glyph } from '../../geometry/glyph';
import { NODE_SHAPES } from '../../graph/shapes';
import { svgMarkup, type SvgMarkup } from './svgMarkup';

/** A node's shape around the origin. It shows the kind of node, without any color. */
export function glyphShape(glyph: Glyph): readonly SvgMarkup[] {
  return glyphParts(glyph).map((part) => {
    const own = part.isDot
      ? { class: 'ew-dot' }
      : { class: bodyClass(glyph), 'data-shape': glyph.shape };
    return part.kind === 'circle'
      ? svgMarkup('circle', { ...own, r: part.r })
      : svgMarkup('path', { ...own, d: part.d });
  });
}

function bodyClass({ shape }: Glyph): string {
  const { isOpen, isGrey } = NODE_SHAPES[shape];
  const fill = isOpen ? ' ew-open' : isGrey ? ' ew-grey' : '';
  return `ew-glyph${shape === 'state' ? ' ew-state' : fill}`;
}
