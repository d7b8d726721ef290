import { STANCES } from '../../format/types';
import { countStances } from '../../graph/filters';
import type { Graph } from '../../graph/graph';
import { tourOf } from '../../graph/tour';
import type { Messages } from '../../i18n/messages/en';
import { LineSample } from '../parts/LineSample';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
}

/**
 * What the filter chips explain, where they cannot be buttons: the stances, each with its number of
 * edges, and a link to the text below the map.
 */
export function StanceLegend({ graph, messages }: Props) {
  const counts = countStances(graph.edges);
  return (
    <ul className="ew-linekey" aria-label={messages.filters.title}>
      {STANCES.map((stance) => (
        <li key={stance}>
          <LineSample stance={stance} />
          <span>{messages.stances[stance]}</span>{' '}
          <span className="ew-sub">{messages.number(counts[stance])}</span>
        </li>
      ))}
      {tourOf(graph).length > 0 && (
        <li>
          <a className="ew-link" href="#tour">
            {messages.start.follow}
          </a>
        </li>
      )}
      <li>
        <a className="ew-link" href="#reading">
          {messages.reading.title}
        </a>
      </li>
    </ul>
  );
}
