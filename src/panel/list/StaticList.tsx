import { pickListMessages } from '../../i18n/messages/list/pickListMessages';
import { buildGroups } from '../../graph/grouping';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { ListGroups } from './ListGroups';
import { StaticRest } from './StaticRest';
import { isLarge } from '../../graph/isLarge';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/** Most rows for a large map, whose whole list would be megabytes of HTML. */
const MAX_LARGE_ROWS = 80;

/**
 * The list below the map on a page without JavaScript: the rows of the list view, without its
 * controls; of a large map only the first.
 */
export function StaticList({ store, messages }: Props) {
  const { graph } = store.getState();
  return (
    <section className="ew-list" aria-label={pickListMessages(messages.lang).title}>
      <h2 className="ew-title">{pickListMessages(messages.lang).title}</h2>
      <ListGroups
        {...{ store, messages, groups: buildGroups(graph, 'article') }}
        count={isLarge(graph) ? MAX_LARGE_ROWS : Infinity}
      />
      <StaticRest graph={graph} messages={messages} from={MAX_LARGE_ROWS} />
    </section>
  );
}
