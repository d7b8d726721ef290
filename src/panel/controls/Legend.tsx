import type { Graph } from '../../graph/graph';
import { positionMeaning, legendItemsOf, type LegendItem } from '../../graph/legendItems';
import { legendLabel } from '../../i18n/labels';
import type { Messages } from '../../i18n/messages/en';
import { labelledShape } from '../../geometry/legendSample';
import { NODE_SHAPES } from '../../graph/shapes';
import { LegendGlyph } from './LegendGlyph';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
  readonly id?: string | undefined;
}

/**
 * The legend below the map, with only what this map contains. The filter chips explain the stances.
 * A popover, so that `LegendButton` can open it where there is no room for it (controls.css).
 */
export function Legend({ graph, messages, id }: Props) {
  const { legend } = messages;
  const meaning = positionMeaning(graph);
  return (
    <div className="ew-key" id={id} popover="auto">
      <ul className="ew-key-signs" aria-label={legend.title}>
        {legendItemsOf(graph).map((item) => (
          <li key={item}>
            <LegendGlyph item={item} />
            <span className={wordClass(item)}>{legendLabel(messages, graph, item)}</span>
          </li>
        ))}
      </ul>
      <p className="ew-key-note" {...langAttributes(graph, messages, meaning)}>
        {meaning ?? legend.position}
      </p>
    </div>
  );
}

/** The name of a shape looks like the labels on the map: bold for some shapes, grey for others. */
function wordClass(item: LegendItem): string {
  const shape = labelledShape(item);
  if (!shape) return 'ew-key-word';
  const { isBold, isGrey } = NODE_SHAPES[shape];
  return `ew-key-word ${isBold ? 'ew-bold' : ''}${isGrey ? 'ew-grey' : ''}`.trimEnd();
}
