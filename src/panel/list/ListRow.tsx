import { memo } from 'react';
import { useStore } from 'zustand';
import type { EdgeId } from '../../format/types';
import { edgeSentence, formatSentence } from '../../graph/sentence';
import { edgeTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import { isHighlightedEdge } from '../../state/isHighlightedEdge';
import { isShownEdge } from '../../state/visible';
import type { Messages } from '../../i18n/messages/en';
import { LineSample } from '../parts/LineSample';
import { PlaceLinks } from '../parts/PlaceLinks';
import { TargetLink } from '../parts/TargetLink';
import { edgeKind } from '../../i18n/edgeKind';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly id: EdgeId;
}

/**
 * One edge of the list: its line sample, its sentence, what is claimed, its status, whose claim it
 * is if not plainly the author's, and its places in the article. Without scripting its link leads
 * to the reasoning as text; with it, the store opens the edge's page. Each row subscribes to the
 * store itself: a filter or a selection renders only the rows that it changes.
 */
export const ListRow = memo(function ListRow({ store, messages, id }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const shown = useStore(store, (state) => isShownEdge(state, id));
  const isHighlighted = useStore(store, (state) => isHighlightedEdge(state, id));
  const edge = graph.edgeById.get(id);
  if (!edge) return null;
  const { claim, places } = edge.reasoning;
  return (
    <li
      className={`ew-list-row ew-hue-${edge.stance}`}
      data-list-edge={id}
      data-emphasis={isHighlighted ? 'related' : undefined}
      hidden={!shown}
    >
      <LineSample stance={edge.stance} edge={edge} />
      <div>
        <TargetLink store={store} messages={messages} target={edgeTarget(id)} of={edge.label}>
          {formatSentence(edgeSentence(graph, edge))}
        </TargetLink>
        <p {...langAttributes(graph, messages, claim)}>{claim}</p>
        <p className="ew-list-kind">
          <span>{`${edgeKind(messages, graph, edge)} ·`}</span>
          <PlaceLinks source={graph.dataset.source} places={places} messages={messages} />
        </p>
      </div>
    </li>
  );
});
