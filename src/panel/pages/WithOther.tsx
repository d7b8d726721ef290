import type { DatasetNode } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { readingOrder } from '../../graph/order';
import { pairTarget } from '../../graph/target';
import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { LateDetails } from '../parts/LateDetails';
import { NodeChips } from '../parts/NodeChips';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly node: DatasetNode;
}

/** "Turkey and …": a second name, for the page of both. */
export function WithOther({ store, graph, messages, node }: Props) {
  if (graph.nodes.length < 2) return null;
  return (
    <LateDetails
      summary={pickPageMessages(messages.lang).withOther(node.label)}
      count={graph.nodes.length - 1}
    >
      {() => (
        <NodeChips
          {...{ store, graph, messages }}
          ids={readingOrder(graph).filter((id) => id !== node.id)}
          targetOf={(id) => pairTarget(node.id, id)}
        />
      )}
    </LateDetails>
  );
}
