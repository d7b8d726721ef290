import type { DatasetNode } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { readingOrder } from '../../graph/order';
import { pairTarget } from '../../graph/target';
import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { NodeChips } from '../parts/NodeChips';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly node: DatasetNode;
}

/** "Turkey and …": a second name, for the page of both. */
export function WithOther({ store, graph, messages, node }: Props) {
  const others = readingOrder(graph).filter((id) => id !== node.id);
  if (others.length === 0) return null;
  return (
    <details className="ew-details" data-with="">
      <summary>{pickPageMessages(messages.lang).withOther(node.label)}</summary>
      <NodeChips
        {...{ store, graph, messages }}
        ids={others}
        targetOf={(id) => pairTarget(node.id, id)}
      />
    </details>
  );
}
