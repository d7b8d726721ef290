import { useStore } from 'zustand';
import type { Graph } from '../../graph/graph';
import type { Group } from '../../graph/grouping';
import { nodeLabel } from '../../graph/sentence';
import type { MapState, MapStore } from '../../state/store';
import { isShownEdge } from '../../state/visible';
import type { Words } from '../../i18n/messages/en';
import { ListRow } from './ListRow';
import { told } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
  readonly groups: readonly Group[];
}

/** The ties under their headings. A group of which the filter leaves nothing goes with it. */
export function ListGroups({ groups, ...common }: Props) {
  return groups.map((group) => <ListGroup key={keyOf(group)} {...common} group={group} />);
}

interface GroupProps {
  readonly store: MapStore;
  readonly words: Words;
  readonly group: Group;
}

function ListGroup({ store, words, group }: GroupProps) {
  const count = useStore(store, (state) => countShown(state, group));
  const graph = useStore(store, (state) => state.graph);
  return (
    <div className="ew-list-group" hidden={count === 0}>
      <h3
        className="ew-field"
        {...(group.kind === 'node' && told(graph, words, nodeLabel(graph, group.node)))}
      >
        {words.list.group(titleOf(graph, words, group), count)}
      </h3>
      <ol className="ew-list-rows">
        {group.ids.map((id) => (
          <ListRow key={id} store={store} words={words} id={id} />
        ))}
      </ol>
    </div>
  );
}

function titleOf(graph: Graph, words: Words, group: Group): string {
  switch (group.kind) {
    case 'article':
      return words.list.paragraph(group.paragraph);
    case 'stance':
      return words.stances[group.stance];
    case 'node':
      return nodeLabel(graph, group.node);
  }
}

function countShown(state: MapState, { ids }: Group): number {
  return ids.filter((id) => isShownEdge(state, id)).length;
}

function keyOf(group: Group): string {
  switch (group.kind) {
    case 'article':
      return `${group.paragraph}`;
    case 'stance':
      return group.stance;
    case 'node':
      return group.node;
  }
}
