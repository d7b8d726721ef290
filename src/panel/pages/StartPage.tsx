import { useStore } from 'zustand';
import type { MapStore } from '../../state/store';
import type { Words } from '../../i18n/messages/en';
import { AboutMap } from './AboutMap';
import { Dates } from './Dates';
import { Pairs } from './Pairs';
import { told } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
}

/** Before anything is chosen: what the article argues, between whom, when, and what this map is. */
export function StartPage({ store, words }: Props) {
  const graph = useStore(store, (state) => state.graph);
  return (
    <div className="ew-page">
      <div className="ew-flow">
        <div className="ew-opening">
          <p className="ew-field">{words.start.kicker}</p>
          <h2 className="ew-title" tabIndex={-1} data-panel-heading="">
            {words.start.argues}
          </h2>
          <p className="ew-summary" {...told(graph, words, graph.dataset.summary)}>
            {graph.dataset.summary}
          </p>
          <p className="ew-howto">{words.start.howTo}</p>
        </div>
        <div className="ew-parts">
          <Pairs store={store} graph={graph} words={words} />
          <Dates store={store} graph={graph} words={words} />
          <AboutMap graph={graph} words={words} />
        </div>
      </div>
    </div>
  );
}
