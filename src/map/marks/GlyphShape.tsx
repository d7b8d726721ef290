import { memo } from 'react';
import { glyphParts, type Glyph } from '../../geometry/glyph';
import { NODE_SHAPES } from '../../graph/shapes';

/** A node's shape around the origin. It shows the kind of node, without any color. */
export const GlyphShape = memo(function GlyphShape({ glyph }: { readonly glyph: Glyph }) {
  return glyphParts(glyph).map((part) => {
    const props = part.isDot
      ? { className: 'ew-dot' }
      : { className: bodyClass(glyph), 'data-shape': glyph.shape };
    return part.kind === 'circle' ? (
      <circle key={part.r} {...props} r={part.r} />
    ) : (
      <path key={part.d} {...props} d={part.d} />
    );
  });
});

function bodyClass({ shape }: Glyph): string {
  const { isOpen, isGrey } = NODE_SHAPES[shape];
  const fill = isOpen ? ' ew-open' : isGrey ? ' ew-grey' : '';
  return `ew-glyph${shape === 'state' ? ' ew-state' : fill}`;
}
