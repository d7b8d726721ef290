import type { DatasetEdge } from '../format/types';
import type { Graph } from '../graph/graph';
import { statusOf } from '../graph/status';
import type { Messages } from './messages/en';
import { viewpointOf } from './viewpointOf';

/**
 * What an edge is, for a list that has its claim too: "Dispute, happened · According to Iran".
 * Unless the author states the claim as fact, it says how firmly and by whom, so that no reader
 * takes it for one; the hedge in words is on the edge's own page.
 */
export function edgeKind(messages: Messages, graph: Graph, edge: DatasetEdge): string {
  const { qualifier } = edge.reasoning;
  const kind = messages.marks.kind(
    messages.stances[edge.stance],
    messages.statuses[statusOf(edge)],
  );
  const view = viewpointOf(graph, edge.reasoning);
  if (qualifier === 'asserted' && view === 'author') return kind;
  return `${kind} · ${messages.firmness(qualifier, view)}`;
}
