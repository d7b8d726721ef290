import { edgeNumber } from '../graph/order';
import { edgeName, nodeName } from '../i18n/labels';
import type { Messages } from '../i18n/messages/en';
import type { Marks } from './marks/collectMarks';
import type { Scene } from './scene';

/** Gives every mark its accessible name in the language of `messages`. */
export function nameMarks(marks: Marks, { graph, edges, nodes }: Scene, messages: Messages): void {
  for (const { edge } of edges) {
    const place = { k: edgeNumber(graph, edge.id), n: graph.order.length };
    marks.edge.get(edge.id)?.setAttribute('aria-label', edgeName(messages, graph, edge, place));
  }
  for (const { node } of nodes)
    marks.node.get(node.id)?.setAttribute('aria-label', nodeName(messages, graph, node));
}
