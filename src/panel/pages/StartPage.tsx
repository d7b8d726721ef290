import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { FollowButton } from '../controls/FollowButton';
import { useIsHydrated } from '../parts/useIsHydrated';
import { AboutMap } from './AboutMap';
import { Dates } from './Dates';
import { EditedNotice } from './EditedNotice';
import { Glance } from './Glance';
import { Pairs } from './Pairs';
import { SourceLine } from './SourceLine';
import { momentsOf } from '../../graph/moments';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/**
 * The page when nothing is selected: what the article argues, between whom, when, and what this map
 * is.
 */
export function StartPage({ store, messages }: Props) {
  const graph = useStore(store, (state) => state.graph);
  // Its styles load with the pages, and it needs scripts: not part of the prerendered HTML. It comes
  // in a task of its own, after the one that hydrates the page.
  const hasGlance = useDeferredValue(useIsHydrated());
  return (
    <div className="ew-page">
      <div className="ew-flow">
        <div className="ew-opening">
          <p className="ew-field">{messages.start.kicker}</p>
          <h2 className="ew-title" tabIndex={-1} data-panel-heading="">
            {messages.start.argues}
          </h2>
          <SourceLine graph={graph} messages={messages} />
          <p className="ew-summary" {...langAttributes(graph, messages, graph.dataset.summary)}>
            {graph.dataset.summary}
          </p>
          <EditedNotice messages={messages} />
          <FollowButton store={store} messages={messages} />
          <p className="ew-howto">{messages.start.howTo}</p>
        </div>
        <div className="ew-parts">
          <Pairs store={store} graph={graph} messages={messages} />
          {graph.dataset.source.sentences && (
            <div className="ew-glance-room">
              {hasGlance && <Glance store={store} messages={messages} />}
            </div>
          )}
          {/* The strip of moments shows the same dates in a row. */}
          {momentsOf(graph).length === 0 && <Dates {...{ store, graph, messages }} />}
          <AboutMap store={store} graph={graph} messages={messages} />
        </div>
      </div>
    </div>
  );
}
