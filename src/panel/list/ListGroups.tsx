import { pickListMessages } from '../../i18n/messages/list/pickListMessages';
import { memo } from 'react';
import { useStore } from 'zustand';
import type { EdgeId } from '../../format/types';
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
  /** Whether there may be thousands of rows. */
  readonly isLong?: boolean;
}

/**
 * Rows of a long list that the browser lays out together, or not at all while they are out of view
 * (`content-visibility`): as many as are added at a time.
 */
const BLOCK_ROWS = 60;

/** The edges under their headings. A group whose edges are all filtered out is hidden. */
export function ListGroups({ groups, count = Infinity, isLong = false, ...common }: Props) {
  let left = count;
  const parts = groups.flatMap((group): readonly Part[] => {
    const rows = Math.min(left, group.ids.length);
    left -= rows;
    return rows > 0 ? [{ group, rows }] : [];
  });
  const render = (list: readonly Part[]) =>
    list.map((part) => <ListGroup key={keyOf(part.group)} {...common} {...part} isLong={isLong} />);
  if (!isLong) return render(parts);
  return blocksOfGroups(parts).map((block) => (
    <div
      key={block[0] && keyOf(block[0].group)}
      {...(block.length > 1 && sizeOf(block) >= BLOCK_ROWS && { className: 'ew-list-block' })}
    >
      {render(block)}
    </div>
  ));
}

/** A group, and how many of its rows are rendered. */
interface Part {
  readonly group: Group;
  readonly rows: number;
}

/** Small groups together, until they have enough rows for a block. */
function blocksOfGroups(parts: readonly Part[]): readonly (readonly Part[])[] {
  const blocks: Part[][] = [];
  let size = Infinity;
  for (const part of parts) {
    if (size >= BLOCK_ROWS) {
      blocks.push([]);
      size = 0;
    }
    blocks.at(-1)?.push(part);
    size += part.rows;
  }
  return blocks;
}

function sizeOf(block: readonly Part[]): number {
  return block.reduce((sum, { rows }) => sum + rows, 0);
}

interface GroupProps {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly group: Group;
  /** How many of its rows to render. */
  readonly rows: number;
  readonly isLong?: boolean;
}

/** Not rendered again for rows that are added to other groups. */
const ListGroup = memo(function ListGroup({ group, rows, isLong, ...common }: GroupProps) {
  const { store, messages } = common;
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
      {blocksOf(group.ids.slice(0, rows), isLong ? BLOCK_ROWS : rows).map((ids) => (
        <ol
          key={ids[0]}
          className={
            ids.length === BLOCK_ROWS && isLong ? 'ew-list-rows ew-list-block' : 'ew-list-rows'
          }
        >
          {ids.map((id) => (
            <ListRow key={id} {...common} id={id} />
          ))}
        </ol>
      ))}
    </div>
  );
});

function blocksOf(ids: readonly EdgeId[], size: number): readonly (readonly EdgeId[])[] {
  const count = Math.ceil(ids.length / size);
  return Array.from({ length: count }, (_, i) => ids.slice(i * size, (i + 1) * size));
}

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
