import { useStore } from 'zustand';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { AboutMap } from './AboutMap';
import { Dates } from './Dates';
import { Pairs } from './Pairs';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/** Before anything is chosen: what the article argues, between whom, when, and what this map is. */
export function StartPage({ store, messages }: Props) {
  const graph = useStore(store, (state) => state.graph);
  return (
    <div className="ew-page">
      <div className="ew-flow">
        <div className="ew-opening">
          <p className="ew-field">{messages.start.kicker}</p>
          <h2 className="ew-title" tabIndex={-1} data-panel-heading="">
            {messages.start.argues}
          </h2>
          <p className="ew-summary" {...langAttributes(graph, messages, graph.dataset.summary)}>
            {graph.dataset.summary}
          </p>
          <p className="ew-howto">{messages.start.howTo}</p>
        </div>
        <div className="ew-parts">
          <Pairs store={store} graph={graph} messages={messages} />
          <Dates store={store} graph={graph} messages={messages} />
          <AboutMap store={store} graph={graph} messages={messages} />
        </div>
      </div>
    </div>
  );
}
