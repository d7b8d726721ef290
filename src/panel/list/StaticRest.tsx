import { isLarge } from '../../graph/isLarge';
import type { Graph } from '../../graph/graph';
import { pickRestMessages } from '../../i18n/messages/rest/pickRestMessages';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
  /** How many edges the HTML contains. */
  readonly from: number;
}

/** Says how many edges of a large map a page without scripts leaves out. */
export function StaticRest({ graph, messages, from }: Props) {
  const left = graph.edges.length - from;
  if (!isLarge(graph) || left <= 0) return null;
  return <p className="ew-list-rest">{pickRestMessages(messages.lang).rest(left)}</p>;
}
