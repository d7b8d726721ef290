import type { NodeId } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { nodeLabel } from '../../graph/sentence';
import type { Words } from '../../i18n/messages/en';
import { told } from '../../i18n/langAttributes';

interface Props {
  readonly graph: Graph;
  readonly words: Words;
  readonly id: NodeId;
  /** Where room is scarce: the short name, if it has one. */
  readonly short?: boolean;
}

/** A node's name, in its own language. */
export function NodeName({ graph, words, id, short = false }: Props) {
  const label = (short && graph.nodeById.get(id)?.short) || nodeLabel(graph, id);
  return <span {...told(graph, words, label)}>{label}</span>;
}
