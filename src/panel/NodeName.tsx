import type { NodeId } from '../dataset/types';
import type { Graph } from '../model/graph';
import { nodeLabel } from '../model/sentence';
import type { Words } from '../state/words/en';
import { told } from './told';

interface Props {
  readonly graph: Graph;
  readonly words: Words;
  readonly id: NodeId;
}

/** A node's full name, in its own language. */
export function NodeName({ graph, words, id }: Props) {
  const label = nodeLabel(graph, id);
  return <span {...told(graph, words, label)}>{label}</span>;
}
