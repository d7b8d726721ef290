import { useCallback, useId, useMemo } from 'react';
import { useStore } from 'zustand';
import { STANCES, type Moment } from '../../format/types';
import { countStances } from '../../graph/filters';
import type { Graph } from '../../graph/graph';
import { edgesAtMoment } from '../../graph/edgesAtMoment';
import { momentsOf } from '../../graph/moments';
import { langAttributes } from '../../i18n/langAttributes';
import { pickMomentMessages } from '../../i18n/messages/moments/pickMomentMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { createStylesheetAdopter } from '../parts/createStylesheetAdopter';
import { LineSample } from '../parts/LineSample';
import css from './moments.css?inline';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

const adoptStyles = createStylesheetAdopter(css);

/**
 * The moments of the article in a row: pressed, one shows what held then. How many edges each has
 * stands in words until the row is touched, then by stance.
 */
export function MomentStrip({ store, messages }: Props) {
  const label = useId();
  const graph = useStore(store, (state) => state.graph);
  const when = useStore(store, (state) => state.when);
  const own = pickMomentMessages(messages.lang);
  const moments = useMemo(() => momentsOf(graph).map((one) => countMoment(graph, one)), [graph]);
  // Before it is painted.
  const adopt = useCallback((element: HTMLElement | null) => {
    if (element) adoptStyles(element);
  }, []);
  return (
    <div ref={adopt} className="ew-moment-strip" role="group" aria-labelledby={label}>
      <span id={label} className="ew-hidden">
        {own.title}
      </span>
      {moments.map(({ moment, total, counts }) => (
        <button
          key={moment.id}
          type="button"
          className="ew-moment"
          data-moment={moment.id}
          aria-pressed={moment.id === when}
          onClick={() => store.getState().chooseMoment(moment.id)}
        >
          <span className="ew-hidden">
            {own.cell(
              moment.label,
              total,
              STANCES.map((stance) => own.count(messages.stances[stance], counts[stance])).join(
                messages.comma,
              ),
            )}
          </span>
          <span
            aria-hidden="true"
            className="ew-moment-label"
            {...langAttributes(graph, messages, moment.label)}
          >
            {moment.label}
          </span>
          <span aria-hidden="true" className="ew-moment-total">
            {own.total(total)}
          </span>
          <span aria-hidden="true" className="ew-moment-counts">
            {STANCES.filter((stance) => counts[stance] > 0).map((stance) => (
              <span key={stance} className="ew-moment-count">
                <LineSample stance={stance} />
                <span>{messages.number(counts[stance])}</span>
              </span>
            ))}
          </span>
        </button>
      ))}
    </div>
  );
}

function countMoment(graph: Graph, moment: Moment) {
  const held = edgesAtMoment(graph, moment);
  const edges = graph.edges.filter(({ id }) => held.has(id));
  return { moment, total: edges.length, counts: countStances(edges) };
}
