import type { DatasetEdge, DatasetNode } from '../format/types';
import type { Graph } from '../graph/graph';
import { edgeSentence, formatSentence, nodeLabel } from '../graph/sentence';
import { statusOf } from '../graph/status';
import { nodesOfPair, type Target } from '../graph/target';
import type { Messages } from './messages/en';

/**
 * The accessible name of an edge: stance, status, sentence, both ends and, if it is part of a
 * sequence, its number and the total (on the map the number that its page shows too).
 */
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

/** The name of a line that stands for `count` edges: its stance, both ends and their number. */
export function lineName(messages: Messages, graph: Graph, edge: DatasetEdge, count: number) {
  const ends = `${nodeLabel(graph, edge.source)} – ${nodeLabel(graph, edge.target)}`;
  return messages.marks.node(messages.stances[edge.stance], ends, count);
}

/** The accessible name of a node: kind, name and number of edges. */
export function nodeName(messages: Messages, graph: Graph, node: DatasetNode): string {
  const count = graph.edgesAt.get(node.id)?.length ?? 0;
  return messages.marks.node(messages.kinds[node.kind], spokenLabel(node), count);
}

/**
 * A node's name including the short one that the drawing may show: a user who speaks the visible
 * label has to be understood (WCAG 2.5.3).
 */
export function spokenLabel({ label, short }: Pick<DatasetNode, 'label' | 'short'>): string {
  return short === undefined || label.includes(short) ? label : `${short} (${label})`;
}

/**
 * The short title of a target for messages: an edge's sentence, a node's label, a step's text, the
 * two labels of a pair; '' if there is no such target.
 */
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
    case 'pair':
      return nodesOfPair(target.id)
        .map((id) => nodeLabel(graph, id))
        .join(' – ');
  }
}
