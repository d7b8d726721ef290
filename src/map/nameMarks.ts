import { edgeNumber } from '../graph/order';
import { edgeName, lineName, nodeName } from '../i18n/labels';
import type { Messages } from '../i18n/messages/en';
import type { MapStore } from '../state/store';
import { shownOnLine } from '../state/visible';
import type { Marks } from './marks/collectMarks';
import type { Scene, SceneEdge } from './scene';

/**
 * Gives every mark its accessible name in the language of `messages`. A line that stands for several
 * edges has their number in its name and on it, of those that are shown. Returns the undo.
 */
export function nameMarks(
  marks: Marks,
  { graph, edges, nodes }: Scene,
  messages: Messages,
  store: MapStore,
): () => void {
  for (const { edge } of edges) {
    const place = { k: edgeNumber(graph, edge.id), n: graph.edges.length };
    marks.edge.get(edge.id)?.setAttribute('aria-label', edgeName(messages, graph, edge, place));
  }
  for (const { node } of nodes)
    marks.node.get(node.id)?.setAttribute('aria-label', nodeName(messages, graph, node));
  const undo = edges
    .filter(({ ids }) => ids.length > 1)
    .map((line) => attachCount(marks, line, messages, store));
  return () => undo.forEach((end) => end());
}

function attachCount(
  marks: Marks,
  { edge }: SceneEdge,
  messages: Messages,
  store: MapStore,
): () => void {
  const mark = marks.edge.get(edge.id);
  const number = mark?.querySelector('.ew-count');
  let written = -1;
  const write = () => {
    const state = store.getState();
    const count = shownOnLine(state, edge.id);
    if (!mark || !number || count === written) return;
    written = count;
    number.textContent = messages.number(count);
    mark.setAttribute('aria-label', lineName(messages, state.graph, edge, count));
  };
  write();
  return store.subscribe(write);
}
