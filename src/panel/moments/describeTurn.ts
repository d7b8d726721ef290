import type { Graph } from '../../graph/graph';
import { edgeSentence, formatSentence, nodeLabel } from '../../graph/sentence';
import type { Link, Turn } from '../../graph/turns';
import { pickMomentMessages } from '../../i18n/messages/moments/pickMomentMessages';
import type { Messages } from '../../i18n/messages/en';

/**
 * A turn as a sentence: "Russia and Turkey: from dispute (Russian warplane of 2015) to cooperation
 * (Akkuyu nuclear plant, …)."
 */
export function describeTurn(graph: Graph, messages: Messages, turn: Turn): string {
  const stance = (name: Turn['from']) => messages.stances[name].toLocaleLowerCase(messages.lang);
  const topics = (links: readonly Link[]) =>
    messages.listed([...new Set(links.map((link) => topicOf(graph, link)))]);
  return pickMomentMessages(messages.lang).turned(
    messages.listed([turn.a, turn.b].map((id) => nodeLabel(graph, id))),
    stance(turn.from),
    topics(turn.before),
    stance(turn.to),
    topics(turn.after),
  );
}

/** What joins the two: the node that they share, or what their own edge says. */
function topicOf(graph: Graph, { through, edges }: Link): string {
  if (through !== null) return nodeLabel(graph, through);
  const [edge] = edges.map((id) => graph.edgeById.get(id));
  return edge ? formatSentence(edgeSentence(graph, edge)) : '';
}
