import type { DatasetEdge, NodeId } from '../format/types';
import type { Graph } from './graph';

/**
 * An edge as a sentence: subject, verb phrase, object. Kept in parts, so that the two ends can be
 * links.
 */
export interface Sentence {
  readonly source: string;
  readonly verb: string;
  readonly target: string;
}

/**
 * "Iran" · "wishes to join" · "Eurasian Economic Union". Uses the names for which the author wrote
 * the phrase.
 */
export function edgeSentence(graph: Graph, edge: DatasetEdge): Sentence {
  const name = (id: NodeId) => graph.authorLabels.get(id) ?? nodeLabel(graph, id);
  return { source: name(edge.source), verb: edge.label, target: name(edge.target) };
}

/** The parts as one line, without a full stop. */
export function formatSentence({ source, verb, target }: Sentence): string {
  return `${source} ${verb} ${target}`;
}

/** A node's full name; its id if the graph has no such node. */
export function nodeLabel(graph: Graph, id: NodeId): string {
  return graph.nodeById.get(id)?.label ?? id;
}
