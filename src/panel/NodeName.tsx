import type { NodeId } from '../dataset/types';
import type { Graph } from '../model/graph';
import { nodeLabel } from '../model/sentence';
import type { Words } from '../state/words/en';
import { told } from './told';

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
