import { useStore } from 'zustand';
import type { EdgeId } from '../dataset/types';
import { edgeSentence, formatSentence } from '../model/sentence';
import { statusOf } from '../model/status';
import { edgeTarget } from '../model/target';
import type { MapStore } from '../state/store';
import { isShownEdge } from '../state/visible';
import type { Words } from '../state/words/en';
import { LineSample } from './LineSample';
import { previewOf } from './preview';
import { told } from './told';

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
