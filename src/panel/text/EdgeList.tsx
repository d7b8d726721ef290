import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { DatasetEdge } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { isLarge } from '../../graph/isLarge';
import { formatPlace, passageUrl } from '../../article/passageUrl';
import { edgeSentence, formatSentence } from '../../graph/sentence';
import type { Messages } from '../../i18n/messages/en';
import { edgeKind } from '../../i18n/edgeKind';
import { langAttributes } from '../../i18n/langAttributes';

/** Most edges for a large map; nobody reads thousands in the text of a page. */
const MAX_LARGE_ITEMS = 200;

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
}

/**
 * Every edge in the article's order (in a large map the first 200): what it is, whose claim it is
 * if not plainly the author's, what is claimed, and the places. For host pages and feeds: plain
 * elements without class or id, so it takes on the look of the text around it.
 */
export function EdgeList({ graph, messages }: Props) {
  return (
    <ol lang={messages.lang} dir={messages.dir}>
      {graph.order.slice(0, isLarge(graph) ? MAX_LARGE_ITEMS : Infinity).map((id) => {
        const edge = graph.edgeById.get(id);
        return edge && <EdgeItem key={id} graph={graph} messages={messages} edge={edge} />;
      })}
    </ol>
  );
}

function EdgeItem({ graph, messages, edge }: Props & { readonly edge: DatasetEdge }) {
  const { source } = graph.dataset;
  return (
    <li>
      <b {...langAttributes(graph, messages, edge.label)}>
        {formatSentence(edgeSentence(graph, edge))}
      </b>{' '}
      ({edgeKind(messages, graph, edge)}
      ).{' '}
      <span {...langAttributes(graph, messages, edge.reasoning.claim)}>{edge.reasoning.claim}</span>
      {edge.reasoning.places.map((locator) => {
        const place = pickPageMessages(messages.lang).placeShort(
          locator.paragraph,
          locator.sentence,
        );
        const href = passageUrl(source, locator);
        const key = formatPlace(locator);
        return <span key={key}> {href === null ? place : <a href={href}>{place}</a>}</span>;
      })}
    </li>
  );
}
