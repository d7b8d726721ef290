import type { DatasetEdge } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { formatPlace, passageUrl } from '../../article/passageUrl';
import { edgeSentence, formatSentence } from '../../graph/sentence';
import { statusOf } from '../../graph/status';
import type { Words } from '../../i18n/messages/en';
import { told } from '../../i18n/langAttributes';

interface Props {
  readonly graph: Graph;
  readonly words: Words;
}

/**
 * Every tie in the article's order: what it is, what is claimed, and the passages. For a host's page and for feeds: plain
 * elements without class or id, so it looks like the text around it.
 */
export function TieList({ graph, words }: Props) {
  return (
    <ol lang={words.lang} dir={words.dir}>
      {graph.order.map((id) => {
        const edge = graph.edgeById.get(id);
        return edge && <Tie key={id} graph={graph} words={words} edge={edge} />;
      })}
    </ol>
  );
}

function Tie({ graph, words, edge }: Props & { readonly edge: DatasetEdge }) {
  const { source } = graph.dataset;
  const kind = words.marks.kind(words.stances[edge.stance], words.statuses[statusOf(edge)]);
  return (
    <li>
      <b {...told(graph, words, edge.label)}>{formatSentence(edgeSentence(graph, edge))}</b> ({kind}
      ). <span {...told(graph, words, edge.reasoning.claim)}>{edge.reasoning.claim}</span>
      {edge.reasoning.places.map((locator) => {
        const place = words.panel.placeShort(locator.paragraph, locator.sentence);
        const href = passageUrl(source, locator);
        const key = formatPlace(locator);
        return <span key={key}> {href === null ? place : <a href={href}>{place}</a>}</span>;
      })}
    </li>
  );
}
