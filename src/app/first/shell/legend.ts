import { glyphParts } from '../../../geometry/glyph';
import {
  isGlyphItem,
  LEGEND_GLYPH_PX,
  LEGEND_LINES,
  legendGlyph,
  legendWidth,
} from '../../../geometry/legendSample';
import type { Graph } from '../../../graph/graph';
import {
  legendItemsOf,
  positionMeaning,
  type LegendItem,
  type LegendLine,
} from '../../../graph/legendItems';
import { NODE_SHAPES, type GlyphKind } from '../../../graph/shapes';
import { legendLabel } from '../../../i18n/legendLabel';
import { langAttributes } from '../../../i18n/langAttributes';
import type { Messages } from '../../../i18n/messages/en';
import { createSvgElement } from '../../../map/marks/createSvgElement';
import { svgMarkup, type SvgMarkup } from '../../../map/marks/svgMarkup';
import { legendWordClass } from '../../../panel/controls/legendWordClass';
import { element } from './element';

/** The counterpart of `Legend`. */
export function legend(graph: Graph, messages: Messages, id: string): HTMLElement {
  const meaning = positionMeaning(graph);
  const items = legendItemsOf(graph).map((item) =>
    element(
      'li',
      {},
      createSvgElement(document, glyph(item)),
      element('span', { class: legendWordClass(item) }, legendLabel(messages, graph, item)),
    ),
  );
  return element(
    'div',
    { class: 'ew-key', id, popover: 'auto' },
    element('ul', { class: 'ew-key-signs', 'aria-label': messages.legend.title }, ...items),
    element(
      'p',
      { class: 'ew-key-note', ...langAttributes(graph, messages, meaning) },
      meaning ?? messages.legend.position,
    ),
  );
}

/** The counterpart of `LegendGlyph`. */
function glyph(item: LegendItem): SvgMarkup {
  const width = legendWidth(item);
  const left = isGlyphItem(item) ? -width / 2 : 0;
  return svgMarkup(
    'svg',
    {
      'aria-hidden': true,
      class: 'ew-key-glyph',
      viewBox: `${left} ${-LEGEND_GLYPH_PX / 2} ${width} ${LEGEND_GLYPH_PX}`,
      width,
      height: LEGEND_GLYPH_PX,
    },
    isGlyphItem(item) ? nodeSample(item) : edgeSample(item),
  );
}

function nodeSample(shape: GlyphKind): readonly SvgMarkup[] {
  const { isOpen, isGrey } = NODE_SHAPES[shape];
  const name = isOpen ? 'ew-key-open' : isGrey ? 'ew-key-grey' : undefined;
  return glyphParts(legendGlyph(shape)).map((part) =>
    part.kind === 'path'
      ? svgMarkup('path', { class: name, d: part.d })
      : svgMarkup('circle', { class: part.isDot ? undefined : name, r: part.r }),
  );
}

function edgeSample(item: LegendLine): readonly SvgMarkup[] {
  const { line, width, mark, x, isFilled } = LEGEND_LINES[item];
  return [
    svgMarkup('path', { class: 'ew-key-line', d: line, 'stroke-width': width }),
    svgMarkup('path', {
      class: isFilled ? undefined : 'ew-key-line',
      d: mark,
      transform: `translate(${x})`,
      'stroke-width': 1.6,
    }),
  ];
}
