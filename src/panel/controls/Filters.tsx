import { useId } from 'react';
import { useStore } from 'zustand';
import { STANCES } from '../../format/types';
import { countStances, showsStance } from '../../graph/filters';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { LineSample } from '../parts/LineSample';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/**
 * The filter chips, which are also the legend of the edges. If everything is shown, only "All" is
 * pressed.
 */
export function Filters({ store, messages }: Props) {
  const label = useId();
  const graph = useStore(store, (state) => state.graph);
  const shown = useStore(store, (state) => state.shown);
  const { showAll, toggleStance } = store.getState();
  const counts = countStances(graph.edges);
  return (
    <div className="ew-filters" role="group" aria-labelledby={label}>
      <span id={label} className="ew-hidden">
        {messages.filters.title}
      </span>
      <button
        type="button"
        className="ew-chip ew-chip-all"
        data-filter-all=""
        data-count={graph.edges.length}
        aria-pressed={shown === null}
        onClick={showAll}
      >
        <span className="ew-chip-word">{messages.filters.all}</span>{' '}
        <span className="ew-chip-count">{messages.number(graph.edges.length)}</span>
      </button>
      {STANCES.map((stance) => (
        <button
          key={stance}
          type="button"
          className="ew-chip"
          data-filter={stance}
          data-count={counts[stance]}
          aria-pressed={shown !== null && showsStance(shown, stance)}
          onClick={() => toggleStance(stance)}
        >
          <LineSample stance={stance} />
          <span className="ew-chip-word">{messages.stances[stance]}</span>{' '}
          <span className="ew-chip-count">{messages.number(counts[stance])}</span>
        </button>
      ))}
    </div>
  );
}
