import type { Graph } from '../../graph/graph';
import { readingOrder } from '../../graph/order';
import type { Messages } from '../../i18n/messages/en';
import { NodeEntry } from './NodeEntry';
import { ReadingSource } from './ReadingSource';
import { StepEntry } from './StepEntry';
import { EdgeEntry } from './EdgeEntry';
import { momentsOf } from '../../graph/moments';
import { MomentTable } from './MomentTable';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
}

/**
 * The whole reasoning as a text: every tie in the article's order, every name, the source. Neither store nor hooks nor handlers,
 * so it can be written as plain HTML wherever no script runs: into the page, a snippet, onto paper. Ids are what the address of
 * a selection says after its `#` (`edge=<id>`, `node=<id>`, `step=<id>`), so the same links lead to the same thing with and without script.
 */
export function Reading({ graph, messages }: Props) {
  const { dataset, order } = graph;
  const steps = dataset.argument?.steps ?? [];
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
      <p className="ew-reading-filter" />
      <ol className="ew-reading-ties">
        {order.map((id) => {
          const edge = graph.edgeById.get(id);
          return edge && <EdgeEntry key={id} graph={graph} messages={messages} edge={edge} />;
        })}
      </ol>
      {momentsOf(graph).length > 0 && <MomentTable graph={graph} messages={messages} />}
      {steps.length > 0 && (
        <>
          <h2>{pickArgumentMessages(messages.lang).title}</h2>
          <ol className="ew-reading-steps">
            {steps.map((step) => (
              <StepEntry key={step.id} graph={graph} messages={messages} step={step} />
            ))}
          </ol>
        </>
      )}
      <h2>{messages.reading.names}</h2>
      <ul className="ew-reading-names">
        {readingOrder(graph).map((id) => {
          const node = graph.nodeById.get(id);
          return node && <NodeEntry key={id} graph={graph} messages={messages} node={node} />;
        })}
      </ul>
      <ReadingSource graph={graph} messages={messages} />
    </section>
  );
}
