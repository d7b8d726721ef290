import { useStore } from 'zustand';
import type { NodeId } from '../../format/types';
import { nodeLabel } from '../../graph/sentence';
import { nodeTarget, sameTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { fromPressed, openTarget } from '../focus/openTarget';
import { formatGridCell } from './gridCell';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly id: NodeId;
  readonly row: number;
  /** Whether it is the grid's tab stop. */
  readonly isStop: boolean;
}

/** The node at the head of a row: a button that opens its page. */
export function MatrixRowHeader({ store, messages, id, row, isStop }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const selected = useStore(store, ({ selection }) => sameTarget(selection, nodeTarget(id)));
  return (
    <th scope="row">
      <button
        type="button"
        className="ew-name"
        aria-pressed={selected}
        tabIndex={isStop ? 0 : -1}
        data-place={formatGridCell({ row, column: 0, item: 0 })}
        onClick={({ currentTarget }) =>
          openTarget(store, nodeTarget(id), fromPressed(currentTarget))
        }
        {...langAttributes(graph, messages, nodeLabel(graph, id))}
      >
        {nodeLabel(graph, id)}
      </button>
    </th>
  );
}
