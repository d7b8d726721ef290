import type { Graph } from '../../graph/graph';
import { principalLabelKey, positionMeaning, legendItemsOf } from '../../graph/legendItems';
import type { Messages } from '../../i18n/messages/en';
import { LegendGlyph } from './LegendGlyph';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
}

/** The key under the map: only what this map has. The lines' own key are the filter chips. */
export function Legend({ graph, messages }: Props) {
  const { legend } = messages;
  const meaning = positionMeaning(graph);
  return (
    <div className="ew-key">
      <ul className="ew-key-signs" aria-label={legend.title}>
        {legendItemsOf(graph).map((item) => (
          <li key={item}>
            <LegendGlyph item={item} />
            <span className="ew-key-word">
              {item === 'state' ? legend[principalLabelKey(graph)] : legend[item]}
            </span>
          </li>
        ))}
      </ul>
      <p className="ew-key-note" {...langAttributes(graph, messages, meaning)}>
        {meaning ?? legend.position}
      </p>
    </div>
  );
}
