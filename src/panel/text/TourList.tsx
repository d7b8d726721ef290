import type { Graph } from '../../graph/graph';
import { stepTarget } from '../../graph/target';
import { tourOf } from '../../graph/tour';
import { langAttributes } from '../../i18n/langAttributes';
import type { Messages } from '../../i18n/messages/en';
import { hrefOf } from './readingId';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
}

/** The tour as an ordered list; each title leads to its step in the argument below. */
export function TourList({ graph, messages }: Props) {
  return (
    <div id="tour" className="ew-reading-tour">
      <h2>{messages.start.follow}</h2>
      <ol>
        {tourOf(graph).map(({ step, title, text }) => (
          <li key={step.id}>
            <a href={hrefOf(stepTarget(step.id))} {...langAttributes(graph, messages, title)}>
              {title}
            </a>{' '}
            <span {...langAttributes(graph, messages, text)}>{text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
