import { useStore } from 'zustand';
import type { EdgeId } from '../../format/types';
import { edgeSentence, formatSentence } from '../../graph/sentence';
import { hasVisibleStatus, statusOf } from '../../graph/status';
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
  /**
   * Whether to say that it is over, only hoped for, or hidden by the filter; not where that is the
   * point of the list.
   */
  readonly saysStatus?: boolean;
}

/**
 * One edge in a list of links: its line sample, its sentence, its status if that is not obvious,
 * and whether the filter hides it.
 */
export function EdgeRow({ store, messages, id, saysStatus = true }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const shown = useStore(store, (state) => isShownEdge(state, id));
  const edge = graph.edgeById.get(id);
  if (!edge) return null;
  const notes = [
    hasVisibleStatus(edge) ? messages.statuses[statusOf(edge)] : [],
    shown ? [] : messages.search.hidden,
  ].flat();
  return (
    <button type="button" className="ew-row" {...hoverProps(store, edgeTarget(id))}>
      <LineSample stance={edge.stance} edge={edge} />
      <span>
        <span className="ew-hidden">{`${messages.stances[edge.stance]}:`}</span>{' '}
        <span {...langAttributes(graph, messages, edge.label)}>
          {formatSentence(edgeSentence(graph, edge))}
        </span>
        {saysStatus && notes.length > 0 && (
          <>
            {' '}
            <span className="ew-sub ew-row-status">{notes.join(' · ')}</span>
          </>
        )}
      </span>
    </button>
  );
}
