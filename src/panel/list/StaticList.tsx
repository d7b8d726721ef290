import { pickListMessages } from '../../i18n/messages/list/pickListMessages';
import { buildGroups } from '../../graph/grouping';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { ListGroups } from './ListGroups';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/**
 * The list below the map on a page without JavaScript: the rows of the list view, without its
 * controls.
 */
export function StaticList({ store, messages }: Props) {
  const { graph } = store.getState();
  return (
    <section className="ew-list" aria-label={pickListMessages(messages.lang).title}>
      <h2 className="ew-title">{pickListMessages(messages.lang).title}</h2>
      <ListGroups store={store} messages={messages} groups={buildGroups(graph, 'article')} />
    </section>
  );
}
