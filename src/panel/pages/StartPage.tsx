import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { FollowButton } from '../controls/FollowButton';
import type { Pages } from '../loadPages';
import { AboutMap } from './AboutMap';
import { Dates } from './Dates';
import { Pairs } from './Pairs';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  /** What has been lazy-loaded; null until then. */
  readonly pages: Pages | null;
}

/** Before anything is chosen: what the article argues, between whom, when, and what this map is. */
export function StartPage({ store, messages, pages }: Props) {
  const graph = useStore(store, (state) => state.graph);
  // Not in the first render: hydration expects what was prerendered, which has no lazy part.
  const loaded = useDeferredValue(pages, null);
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
          <FollowButton store={store} messages={messages} />
          <p className="ew-howto">{messages.start.howTo}</p>
        </div>
        <div className="ew-parts">
          <Pairs store={store} graph={graph} messages={messages} />
          {graph.dataset.source.sentences && (
            <div className="ew-glance-room">
              {loaded && <loaded.Glance store={store} messages={messages} />}
            </div>
          )}
          <Dates store={store} graph={graph} messages={messages} />
          <AboutMap graph={graph} messages={messages} />
        </div>
      </div>
    </div>
  );
}
