import type { Glyph } from '../../geometry/glyph';

/** A node's shape around the origin: what kind of thing it is, without any hue. */
export function GlyphShape({ glyph: { shape, radius: r } }: { readonly glyph: Glyph }) {
  switch (shape) {
    case 'state':
    case 'actor':
      return <circle className={`ew-glyph ew-${shape}`} data-shape={shape} r={r} />;
    case 'framework':
      return (
        <>
          <circle className="ew-glyph ew-framework" data-shape={shape} r={r - 1} />
          <circle className="ew-dot" r={r * 0.38} />
        </>
      );
    case 'person':
      return <circle className="ew-glyph ew-person" data-shape={shape} r={r - 1} />;
    case 'project':
      return (
        <rect
          className="ew-glyph ew-project"
          data-shape={shape}
          x={-r}
          y={-r}
          width={2 * r}
          height={2 * r}
        />
      );
    case 'event':
    case 'idea':
      return (
        <path
          className={`ew-glyph ew-${shape}`}
          data-shape={shape}
          d={`M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`}
        />
      );
  }
}
