import { glyphParts } from '../../geometry/glyph';
import {
  isGlyphItem,
  LEGEND_GLYPH_PX,
  LEGEND_LINE_PX,
  LEGEND_LINES,
  legendGlyph,
} from '../../geometry/legendSample';
import { ARROW_PATH, BAR_PATH, CROSS_PATH, RING_RADIUS_PX } from '../../geometry/lineEnds';
import type { LegendItem, LegendLine } from '../../graph/legendItems';
import { NODE_SHAPES, type GlyphKind } from '../../graph/shapes';

interface Props {
  readonly item: LegendItem;
}

/** What the legend draws beside an item's name: the same shapes as on the map. */
export function LegendGlyph({ item }: Props) {
  const width = isGlyphItem(item) ? LEGEND_GLYPH_PX : LEGEND_LINE_PX;
  const left = isGlyphItem(item) ? -width / 2 : 0;
  return (
    <svg
      aria-hidden="true"
      className="ew-key-glyph"
      viewBox={`${left} ${-LEGEND_GLYPH_PX / 2} ${width} ${LEGEND_GLYPH_PX}`}
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
    return <circle key={part.r} className={part.isDot ? undefined : className} r={part.r} />;
  });
}

function EdgeSample({ item }: { readonly item: LegendLine }) {
  const { d, width, crossX, end } = LEGEND_LINES[item];
  return (
    <>
      <path className="ew-key-line" d={d} strokeWidth={width} />
      {crossX !== undefined && (
        <path
          className="ew-key-line"
          d={CROSS_PATH}
          strokeWidth={1.7}
          transform={`translate(${crossX})`}
        />
      )}
      {end?.mark === 'bar' && (
        <path
          className="ew-key-line"
          d={BAR_PATH}
          strokeWidth={1.6}
          transform={`translate(${end.x})`}
        />
      )}
      {end?.mark === 'arrow' && <path d={ARROW_PATH} transform={`translate(${end.x})`} />}
      {end?.mark === 'ring' && <circle className="ew-key-line" cx={end.x} r={RING_RADIUS_PX} />}
    </>
  );
}
