import { pickListMessages } from '../../i18n/messages/list/pickListMessages';
import { useId, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { buildGroups, GROUPINGS } from '../../graph/grouping';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { Choice } from '../controls/Choice';
import { ListGroups } from './ListGroups';
import { PassagesContext } from '../parts/PassagesContext';
import { visibleOf } from '../../state/visible';
import { shownGroups } from './shownGroups';
import { ShowMore } from '../parts/ShowMore';
import { ShownCount } from './ShownCount';
import { useArticle } from '../parts/useArticle';
import { LONG_LIST, useGrowingCount } from '../parts/useGrowingCount';
import { useSelectedInView } from './useSelectedInView';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/** Every edge in words, in place of the drawing, grouped as the reader likes. */
export function ListView({ store, messages }: Props) {
  const title = useId();
  const box = useRef<HTMLDivElement>(null);
  const graph = useStore(store, (state) => state.graph);
  const grouping = useStore(store, (state) => state.grouping);
  const article = useArticle(store);
  // A long list renders only its first rows, so rows that the filters hide are left out, or nothing
  // might be visible. In a short list they are hidden by CSS, so that a filter re-renders only
  // them.
  const shown = useStore(store, (state) =>
    graph.edges.length > LONG_LIST ? visibleOf(state).edges : null,
  );
  const groups = useMemo(() => {
    const all = buildGroups(graph, grouping);
    return shown ? shownGroups(all, shown) : all;
  }, [graph, grouping, shown]);
  // By name an edge stands at both of its ends.
  const total = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  const { count, more, showMore } = useGrowingCount(total);
  const isLong = total > LONG_LIST;
  useSelectedInView(box, store);
  return (
    <section className="ew-view ew-list" aria-labelledby={title}>
      <div className="ew-view-head">
        <h2 id={title} className="ew-title">
          {pickListMessages(messages.lang).all}
        </h2>
        <ShownCount store={store} messages={messages} />
        <Choice
          className="ew-groupings"
          title={pickListMessages(messages.lang).grouped}
          options={GROUPINGS}
          chosen={grouping}
          nameOf={(one) => pickListMessages(messages.lang).groupings[one]}
          onChoose={store.getState().groupBy}
        />
      </div>
      <div ref={box} className="ew-view-box" data-long={isLong}>
        <PassagesContext value={article}>
          <ListGroups {...{ store, messages, groups, count, isLong }} />
          <ShowMore {...{ messages, count, more }} onClick={showMore} />
        </PassagesContext>
      </div>
    </section>
  );
}
