import type { DatasetEdge, NodeId } from '../dataset/types';
import type { Graph } from './graph';

/** An edge as a sentence: subject, verb phrase, object. In parts, so that the two ends can be links. */
export interface Sentence {
  readonly source: string;
  readonly verb: string;
  readonly target: string;
}

/** "Iran" · "wishes to join" · "Eurasian Economic Union". */
export function edgeSentence(graph: Graph, edge: DatasetEdge): Sentence {
  return {
    source: nodeLabel(graph, edge.source),
    verb: edge.label,
    target: nodeLabel(graph, edge.target),
  };
}

/** The parts as one line, without a full stop. */
export function formatSentence({ source, verb, target }: Sentence): string {
  return `${source} ${verb} ${target}`;
}

/** A node's full name; its id where the graph has no such node. */
export function nodeLabel(graph: Graph, id: NodeId): string {
  return graph.nodeById.get(id)?.label ?? id;
}
