import { buildGroups } from '../../graph/grouping';
import type { MapStore } from '../../state/store';
import type { Words } from '../../i18n/messages/en';
import { ListGroups } from './ListGroups';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
}

/** The list as a page without JavaScript has it below the map: the rows of the list view, and nothing to choose. */
export function StillList({ store, words }: Props) {
  const { graph } = store.getState();
  return (
    <section className="ew-list" aria-label={words.list.title}>
      <h2 className="ew-title">{words.list.title}</h2>
      <ListGroups store={store} words={words} groups={buildGroups(graph, 'article')} />
    </section>
  );
}
