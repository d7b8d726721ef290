import type { NodeId } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { nodeTarget, type Target } from '../../graph/target';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { GrowingList } from './GrowingList';
import { hoverProps } from './hoverProps';
import { NodeName } from './NodeName';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly ids: readonly NodeId[];
  /** What a name opens; its own page by default. */
  readonly targetOf?: (id: NodeId) => Target;
}

/** Names to choose from, side by side. */
export function NodeChips({ store, graph, messages, ids, targetOf = nodeTarget }: Props) {
  return (
    <GrowingList messages={messages} className="ew-members" items={ids} keyOf={String}>
      {(id) => (
        <button type="button" className="ew-chip" {...hoverProps(store, targetOf(id))}>
          <NodeName graph={graph} messages={messages} id={id} />
        </button>
      )}
    </GrowingList>
  );
}
