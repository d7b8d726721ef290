import { pickListMessages } from '../../i18n/messages/list/pickListMessages';
import { memo } from 'react';
import { useStore } from 'zustand';
import type { Graph } from '../../graph/graph';
import type { Group } from '../../graph/grouping';
import { nodeLabel } from '../../graph/sentence';
import type { MapState, MapStore } from '../../state/store';
import { isShownEdge } from '../../state/visible';
import type { Messages } from '../../i18n/messages/en';
import { ListRow } from './ListRow';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly groups: readonly Group[];
  /** How many rows to render, from the first; left out: all. */
  readonly count?: number;
}

/** The edges under their headings. A group whose edges are all filtered out is hidden. */
export function ListGroups({ groups, count = Infinity, ...common }: Props) {
  let left = count;
  return groups.map((group) => {
    const rows = Math.min(left, group.ids.length);
    left -= rows;
    return rows > 0 && <ListGroup key={keyOf(group)} {...common} group={group} rows={rows} />;
  });
}

interface GroupProps {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly group: Group;
  /** How many of its rows to render. */
  readonly rows: number;
}

/** Not rendered again for rows that are added to other groups. */
const ListGroup = memo(function ListGroup({ store, messages, group, rows }: GroupProps) {
  const count = useStore(store, (state) => countShown(state, group));
  const graph = useStore(store, (state) => state.graph);
  return (
    <div className="ew-list-group" hidden={count === 0}>
      <h3
        className="ew-field"
        {...(group.kind === 'node' &&
          langAttributes(graph, messages, nodeLabel(graph, group.node)))}
      >
        {pickListMessages(messages.lang).group(titleOf(graph, messages, group), count)}
      </h3>
      <ol className="ew-list-rows">
        {group.ids.slice(0, rows).map((id) => (
          <ListRow key={id} store={store} messages={messages} id={id} />
        ))}
      </ol>
    </div>
  );
});

function titleOf(graph: Graph, messages: Messages, group: Group): string {
  switch (group.kind) {
    case 'article':
      return pickListMessages(messages.lang).paragraph(group.paragraph);
    case 'stance':
      return messages.stances[group.stance];
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
