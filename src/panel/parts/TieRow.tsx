import { useStore } from 'zustand';
import type { EdgeId } from '../../format/types';
import { edgeSentence, formatSentence } from '../../graph/sentence';
import { statusOf } from '../../graph/status';
import { edgeTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import { isShownEdge } from '../../state/visible';
import type { Words } from '../../i18n/messages/en';
import { LineSample } from './LineSample';
import { previewOf } from './hoverProps';
import { told } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
  readonly id: EdgeId;
}

/** One tie to be chosen: its line, its sentence, its status; and whether the filter hides it. */
export function TieRow({ store, words, id }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const shown = useStore(store, (state) => isShownEdge(state, id));
  const edge = graph.edgeById.get(id);
  if (!edge) return null;
  const status = words.statuses[statusOf(edge)];
  return (
    <button type="button" className="ew-row" {...previewOf(store, edgeTarget(id))}>
      <LineSample stance={edge.stance} edge={edge} />
      <span>
        <span className="ew-hidden">{words.stances[edge.stance]}:</span>{' '}
        <span {...told(graph, words, edge.label)}>{formatSentence(edgeSentence(graph, edge))}</span>{' '}
        <span className="ew-sub">
          {status}
          {!shown && ` · ${words.search.hidden}`}
        </span>
      </span>
    </button>
  );
}
