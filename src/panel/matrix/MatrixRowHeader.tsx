import { useStore } from 'zustand';
import type { NodeId } from '../../format/types';
import { nodeLabel } from '../../graph/sentence';
import { nodeTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import type { Words } from '../../i18n/messages/en';
import { chooseHere } from '../parts/selectAndFocus';
import { formatGridPlace } from './gridCell';
import { told } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
  readonly id: NodeId;
  readonly row: number;
  /** Whether the keyboard comes to it. */
  readonly isStop: boolean;
}

/** The name before a row: a button for its page. */
export function MatrixName({ store, words, id, row, isStop }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const chosen = useStore(store, ({ selection }) => selection?.id === id);
  return (
    <th scope="row">
      <button
        type="button"
        className="ew-name"
        aria-pressed={chosen}
        tabIndex={isStop ? 0 : -1}
        data-place={formatGridPlace({ row, column: 0, item: 0 })}
        onClick={({ currentTarget }) => chooseHere(store, nodeTarget(id), currentTarget)}
        {...told(graph, words, nodeLabel(graph, id))}
      >
        {nodeLabel(graph, id)}
      </button>
    </th>
  );
}
