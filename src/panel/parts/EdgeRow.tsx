import { useStore } from 'zustand';
import type { EdgeId } from '../../format/types';
import { edgeSentence, formatSentence } from '../../graph/sentence';
import { statusOf } from '../../graph/status';
import { edgeTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import { isShownEdge } from '../../state/visible';
import type { Messages } from '../../i18n/messages/en';
import { LineSample } from './LineSample';
import { hoverProps } from './hoverProps';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly id: EdgeId;
  /** Whether to say that the filter hides it; not where that is the point of the list. */
  readonly saysHidden?: boolean;
}

/**
 * One edge in a list of links: its line sample, its sentence, its status, and whether the filter
 * hides it.
 */
export function EdgeRow({ store, messages, id, saysHidden = true }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const shown = useStore(store, (state) => isShownEdge(state, id));
  const edge = graph.edgeById.get(id);
  if (!edge) return null;
  const status = messages.statuses[statusOf(edge)];
  return (
    <button type="button" className="ew-row" {...hoverProps(store, edgeTarget(id))}>
      <LineSample stance={edge.stance} edge={edge} />
      <span>
        <span className="ew-hidden">{`${messages.stances[edge.stance]}:`}</span>{' '}
        <span {...langAttributes(graph, messages, edge.label)}>
          {formatSentence(edgeSentence(graph, edge))}
        </span>{' '}
        <span className="ew-sub ew-row-status">
          {shown || !saysHidden ? status : `${status} · ${messages.search.hidden}`}
        </span>
      </span>
    </button>
  );
}
