import type { DatasetEdge, DatasetNode, Reasoning } from '../format/types';
import type { Graph } from '../graph/graph';
import { edgeSentence, formatSentence, nodeLabel } from '../graph/sentence';
import { statusOf } from '../graph/status';
import type { Target } from '../graph/target';
import type { Viewpoint, Messages } from './messages/en';

/** What a line is called aloud: stance, status, sentence, both ends and, where it is one of a row, which of how many (on the map the number that its page bears too). */
export function edgeName(
  messages: Messages,
  graph: Graph,
  edge: DatasetEdge,
  row?: { readonly k: number; readonly n: number },
): string {
  const name = messages.marks.edge(
    messages.stances[edge.stance],
    messages.statuses[statusOf(edge)],
    formatSentence(edgeSentence(graph, edge)),
    nodeLabel(graph, edge.source),
    nodeLabel(graph, edge.target),
  );
  return row ? messages.marks.edgeOf(name, row.k, row.n) : name;
}

/** What a node is called aloud: kind, name and how many ties it has. */
export function nodeName(messages: Messages, graph: Graph, node: DatasetNode): string {
  const count = graph.edgesAt.get(node.id)?.length ?? 0;
  return messages.marks.node(messages.kinds[node.kind], node.label, count);
}

/** The short name of a target for messages: an edge's sentence, a node's label, a step's text; '' for one that is not there. */
export function titleOfTarget(graph: Graph, target: Target): string {
  switch (target.kind) {
    case 'edge': {
      const edge = graph.edgeById.get(target.id);
      return edge ? formatSentence(edgeSentence(graph, edge)) : '';
    }
    case 'node':
      return graph.nodeById.get(target.id)?.label ?? '';
    case 'step':
      return graph.stepById.get(target.id)?.text ?? '';
  }
}

/** Whose view a reasoning gives, with a node's label in place of its id. */
export function viewpointOf(graph: Graph, { viewpoint }: Reasoning): Viewpoint {
  if (viewpoint === 'author') return 'author';
  if (viewpoint === 'reported') return 'reported';
  return { name: nodeLabel(graph, viewpoint) };
}

/** How firmly a claim is made and whose view it is, as one sentence. */
export function firmnessOf(messages: Messages, graph: Graph, reasoning: Reasoning): string {
  return messages.firmness(reasoning.qualifier, viewpointOf(graph, reasoning), reasoning.hedge);
}
