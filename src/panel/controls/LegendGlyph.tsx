import { glyphParts } from '../../geometry/glyph';
import {
  isGlyphItem,
  LEGEND_GLYPH_PX,
  LEGEND_LINES,
  legendGlyph,
  legendWidth,
} from '../../geometry/legendSample';
import { lengthText } from '../../geometry/lengthText';
import type { LegendItem, LegendLine } from '../../graph/legendItems';
import { NODE_SHAPES, type GlyphKind } from '../../graph/shapes';

interface Props {
  readonly item: LegendItem;
}

/** What the legend draws beside an item's name: the same shapes as on the map. */
export function LegendGlyph({ item }: Props) {
  const width = legendWidth(item);
  const left = lengthText(isGlyphItem(item) ? -width / 2 : 0);
  const top = lengthText(-LEGEND_GLYPH_PX / 2);
  return (
    <svg
      aria-hidden="true"
      className="ew-key-glyph"
      viewBox={`${left} ${top} ${width} ${LEGEND_GLYPH_PX}`}
      width={width}
      height={LEGEND_GLYPH_PX}
    >
      {isGlyphItem(item) ? <NodeSample shape={item} /> : <EdgeSample item={item} />}
    </svg>
  );
}

function NodeSample({ shape }: { readonly shape: GlyphKind }) {
  const { isOpen, isGrey } = NODE_SHAPES[shape];
  const className = isOpen ? 'ew-key-open' : isGrey ? 'ew-key-grey' : undefined;
  return glyphParts(legendGlyph(shape)).map((part) => {
    if (part.kind === 'path') return <path key={part.d} className={className} d={part.d} />;
    const r = lengthText(part.r);
    return <circle key={r} className={part.isDot ? undefined : className} r={r} />;
  });
}

function EdgeSample({ item }: { readonly item: LegendLine }) {
  const { line, width, mark, x, isFilled } = LEGEND_LINES[item];
  return (
    <>
      <path className="ew-key-line" d={line} strokeWidth={lengthText(width)} />
      <path
        className={isFilled ? undefined : 'ew-key-line'}
        d={mark}
        transform={`translate(${lengthText(x)})`}
        strokeWidth="1.6"
      />
    </>
  );
}
