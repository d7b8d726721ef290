import type { Graph } from '../../graph/graph';
import { positionMeaning, legendItemsOf } from '../../graph/legendItems';
import { legendLabel } from '../../i18n/legendLabel';
import type { Messages } from '../../i18n/messages/en';
import { LegendGlyph } from './LegendGlyph';
import { legendWordClass } from './legendWordClass';
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
            <span className={legendWordClass(item)}>{legendLabel(messages, graph, item)}</span>
          </li>
        ))}
      </ul>
      <p className="ew-key-note" {...langAttributes(graph, messages, meaning)}>
        {meaning ?? legend.position}
      </p>
    </div>
  );
}
