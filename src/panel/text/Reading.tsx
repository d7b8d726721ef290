import type { Graph } from '../../graph/graph';
import { readingOrder } from '../../graph/order';
import { buildOutline, flattenOutline } from '../../graph/outline';
import { tourOf } from '../../graph/tour';
import type { Messages } from '../../i18n/messages/en';
import { NodeEntry } from './NodeEntry';
import { ReadingSource } from './ReadingSource';
import { StaticRest } from '../list/StaticRest';
import { isLarge } from '../../graph/isLarge';
import { StepEntry } from './StepEntry';
import { TourList } from './TourList';
import { EdgeEntry } from './EdgeEntry';
import { momentsOf } from '../../graph/moments';
import { MomentTable } from './MomentTable';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import { langAttributes } from '../../i18n/langAttributes';

/** Most items for a large map; all of them would be megabytes of hidden HTML. */
const MAX_LARGE_ENTRIES = 60;

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
}

/**
 * The whole reasoning as a text: the tour, every edge in the article's order, the argument from the
 * theses down, every node, the source; of a large map the first edges and nodes. No store, hooks or
 * event handlers, so it can be rendered to static HTML for use without scripts: in the page, in a
 * snippet, in print. Its ids are the hashes of a selection's URL (`edge=<id>`, `node=<id>`,
 * `step=<id>`), so the same links lead to the same thing with and without scripts.
 */
export function Reading({ graph, messages }: Props) {
  const { dataset, order } = graph;
  const limit = isLarge(graph) ? MAX_LARGE_ENTRIES : Infinity;
  const { theses, others } = buildOutline(graph);
  const steps = flattenOutline([...theses, ...others]);
  return (
    <section
      className="ew-reading"
      lang={messages.lang}
      dir={messages.dir}
      aria-label={messages.reading.title}
    >
      <h2>{messages.reading.title}</h2>
      <p className="ew-reading-summary" {...langAttributes(graph, messages, dataset.summary)}>
        {dataset.summary}
      </p>
      {tourOf(graph).length > 0 && <TourList graph={graph} messages={messages} />}
      <p className="ew-reading-filter" />
      <ol className="ew-reading-ties">
        {order.slice(0, limit).map((id) => {
          const edge = graph.edgeById.get(id);
          return edge && <EdgeEntry key={id} graph={graph} messages={messages} edge={edge} />;
        })}
      </ol>
      <StaticRest graph={graph} messages={messages} from={limit} />
      {momentsOf(graph).length > 0 && <MomentTable graph={graph} messages={messages} />}
      {steps.length > 0 && (
        <>
          <h2>{pickArgumentMessages(messages.lang).title}</h2>
          <ol className="ew-reading-steps">
            {steps.map((one) => (
              <StepEntry key={one.step.id} graph={graph} messages={messages} item={one} />
            ))}
          </ol>
        </>
      )}
      <h2>{messages.reading.names}</h2>
      <ul className="ew-reading-names">
        {readingOrder(graph)
          .slice(0, limit)
          .map((id) => {
            const node = graph.nodeById.get(id);
            return node && <NodeEntry key={id} graph={graph} messages={messages} node={node} />;
          })}
      </ul>
      <ReadingSource graph={graph} messages={messages} />
    </section>
  );
}
