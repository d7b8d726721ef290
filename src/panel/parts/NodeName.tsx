import type { NodeId } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { nodeLabel } from '../../graph/sentence';
import type { Messages } from '../../i18n/messages/en';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
  readonly id: NodeId;
  /** Where space is scarce: the short label, if there is one. */
  readonly short?: boolean;
}

/** A node's label, marked up with its language. */
export function NodeName({ graph, messages, id, short = false }: Props) {
  const label = (short && graph.nodeById.get(id)?.short) || nodeLabel(graph, id);
  return <span {...langAttributes(graph, messages, label)}>{label}</span>;
}
