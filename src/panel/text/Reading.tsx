import type { Graph } from '../../graph/graph';
import { readingOrder } from '../../graph/order';
import type { Words } from '../../i18n/messages/en';
import { ReadingName } from './NodeEntry';
import { ReadingSource } from './ReadingSource';
import { ReadingTie } from './EdgeEntry';
import { told } from '../../i18n/langAttributes';

interface Props {
  readonly graph: Graph;
  readonly words: Words;
}

/**
 * The whole reasoning as a text: every tie in the article's order, every name, the source. Neither store nor hooks nor handlers,
 * so it can be written as plain HTML wherever no script runs: into the page, a snippet, onto paper. Ids are what the address of
 * a selection says after its `#` (`edge=<id>`, `node=<id>`), so the same links lead to the same thing with and without script.
 */
export function Reading({ graph, words }: Props) {
  const { dataset, order } = graph;
  return (
    <section
      className="ew-reading"
      lang={words.lang}
      dir={words.dir}
      aria-label={words.reading.title}
    >
      <h2>{words.reading.title}</h2>
      <p className="ew-reading-summary" {...told(graph, words, dataset.summary)}>
        {dataset.summary}
      </p>
      <p className="ew-reading-filter" />
      <ol className="ew-reading-ties">
        {order.map((id) => {
          const edge = graph.edgeById.get(id);
          return edge && <ReadingTie key={id} graph={graph} words={words} edge={edge} />;
        })}
      </ol>
      <h2>{words.reading.names}</h2>
      <ul className="ew-reading-names">
        {readingOrder(graph).map((id) => {
          const node = graph.nodeById.get(id);
          return node && <ReadingName key={id} graph={graph} words={words} node={node} />;
        })}
      </ul>
      <ReadingSource graph={graph} words={words} />
    </section>
  );
}
