import { pickMatrixMessages } from '../../i18n/messages/matrix/pickMatrixMessages';
import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import { useStore } from 'zustand';
import type { DatasetEdge, EdgeId, NodeId } from '../../format/types';
import { linesBetween } from '../../graph/edgesBetween';
import { lineOf, lineTarget } from '../../graph/lines';
import { buildPairs } from '../../graph/pairs';
import { nodeLabel } from '../../graph/sentence';
import { pairTarget, sameTarget } from '../../graph/target';
import { hasVisibleStatus, statusOf } from '../../graph/status';
import type { MapState, MapStore } from '../../state/store';
import { isHighlightedEdge } from '../../state/isHighlightedEdge';
import { shownOnLine } from '../../state/visible';
import type { Messages } from '../../i18n/messages/en';
import { edgeName, lineName } from '../../i18n/labels';
import { fromPressed, openTarget } from '../focus/openTarget';
import { formatGridCell } from './gridCell';
import { LineSample } from '../parts/LineSample';
import { langAttributes } from '../../i18n/langAttributes';
import { disambiguate } from './disambiguate';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  /** The row's node and the column's. */
  readonly id: NodeId;
  readonly other: NodeId;
  readonly row: number;
  readonly column: number;
  /** The index of the button in the tab order; null if none of this cell is. */
  readonly stop: number | null;
}

/**
 * The edges between two nodes, each with a line sample and words, or a button for the page of both.
 * As on the map, many edges have one button per stance, with their number; it opens that page.
 * Edges that are filtered out keep their space and cannot be pressed. Beside edges, that page opens
 * by a click into the cell, or by Shift and Enter on an edge. Renders only for a filter or a
 * selection that changes it.
 */
export const MatrixCell = memo(function MatrixCell(props: Props) {
  const { store, messages, id, other, row, column, stop } = props;
  const graph = useStore(store, (state) => state.graph);
  const ids = linesBetween(graph, id, other);
  const counts = useStore(store, (state) => countsOf(state, ids)).split(' ');
  const shown = ids.filter((_, i) => counts[i] !== '0');
  const selected = useStore(store, ({ selection }) =>
    selection?.kind === 'edge'
      ? ids.find((edgeId) => lineOf(graph, edgeId).includes(selection.id))
      : undefined,
  );
  const highlighted = useStore(store, (state) => highlightedOf(state, ids)).split(' ');
  const isPairOpen = useStore(
    store,
    ({ selection }) =>
      sameTarget(selection, pairTarget(id, other)) || sameTarget(selection, pairTarget(other, id)),
  );
  const at = (item: number) => formatGridCell({ row, column, item });
  const tabStop = (item: number) =>
    stop !== null && Math.min(stop, Math.max(0, shown.length - 1)) === item ? 0 : -1;
  const isEmpty = ids.length === 0 && id !== other;
  const isBare = shown.length === 0 && !isEmpty;
  const names = messages.listed([nodeLabel(graph, id), nodeLabel(graph, other)]);
  const openPair = ({ currentTarget }: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>) =>
    openTarget(store, pairTarget(id, other), fromPressed(currentTarget));
  const edges = ids
    .map((edgeId) => graph.edgeById.get(edgeId))
    .filter((edgeId) => edgeId !== undefined);
  const distinct = disambiguate(edges, visibleKey);
  return (
    <td
      data-cell={`${id}|${other}`}
      className={id === other ? 'ew-matrix-same' : undefined}
      {...(isBare && { tabIndex: tabStop(0), 'data-place': at(0) })}
    >
      {id === other && <span className="ew-hidden">{pickMatrixMessages(messages.lang).same}</span>}
      {isEmpty && (
        <button
          type="button"
          className="ew-matrix-pair"
          aria-pressed={isPairOpen}
          tabIndex={tabStop(0)}
          data-place={at(0)}
          onClick={openPair}
        >
          <NoEdge {...props} />
          <span className="ew-hidden">{pickMatrixMessages(messages.lang).noTie(names)}</span>
        </button>
      )}
      {edges.map((edge, i) => {
        const edgeId = edge.id;
        const all = lineOf(graph, edgeId).length;
        const count = Number(counts[i]) || all;
        const seen = (
          <>
            <LineSample stance={edge.stance} {...(all === 1 && { edge })} />
            <span aria-hidden="true">{messages.stances[edge.stance]}</span>
            {all > 1 && (
              <span aria-hidden="true" className="ew-matrix-status">
                {messages.number(count)}
              </span>
            )}
            {all === 1 && hasVisibleStatus(edge) && (
              <span aria-hidden="true" className="ew-matrix-status">
                {messages.statuses[statusOf(edge)]}
              </span>
            )}
            {distinct.has(edgeId) && (
              <span
                aria-hidden="true"
                className="ew-matrix-status"
                {...langAttributes(graph, messages, edge.label)}
              >
                {distinct.get(edgeId)}
              </span>
            )}
          </>
        );
        const item = shown.indexOf(edgeId);
        if (item === -1)
          return (
            <span key={edgeId} className="ew-matrix-tie ew-matrix-muted" aria-hidden="true">
              {seen}
            </span>
          );
        return (
          <button
            key={edgeId}
            type="button"
            className={`ew-matrix-tie ew-hue-${edge.stance}`}
            data-emphasis={highlighted.includes(edgeId) ? 'related' : undefined}
            aria-pressed={selected === edgeId || (all > 1 && isPairOpen)}
            tabIndex={tabStop(item)}
            data-place={at(item)}
            onClick={({ currentTarget }) =>
              openTarget(store, lineTarget(graph, edgeId), fromPressed(currentTarget))
            }
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !event.shiftKey) return;
              event.preventDefault();
              openPair(event);
            }}
          >
            {seen}
            <span className="ew-hidden">
              {all === 1 ? edgeName(messages, graph, edge) : lineName(messages, graph, edge, count)}
            </span>
          </button>
        );
      })}
      {ids.length > 0 && (
        // For the pointer alone: the keyboard and screen readers open it from an edge, or from its page.
        <button
          type="button"
          className="ew-matrix-pair"
          aria-hidden="true"
          tabIndex={-1}
          title={names}
          onClick={openPair}
        />
      )}
    </td>
  );
});

/** Between two principals: that no edge is claimed, and which nodes connect them all the same. */
function NoEdge({ store, messages, id, other }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const pair = buildPairs(graph).find(
    ({ a, b }) => (a === id && b === other) || (a === other && b === id),
  );
  const [through] = pair?.shared ?? [];
  if (!pair) return null;
  return (
    <span className="ew-matrix-none">
      <span>{messages.start.noTieClaimed}</span>
      {through !== undefined && (
        <>
          {' '}
          <span {...langAttributes(graph, messages, nodeLabel(graph, through))}>
            {`(${nodeLabel(graph, through)})`}
          </span>
        </>
      )}
    </span>
  );
}

/** What an edge shows without the words that distinguish it. */
function visibleKey(edge: DatasetEdge): string {
  return hasVisibleStatus(edge) ? `${edge.stance} ${statusOf(edge)}` : edge.stance;
}

/** How many edges of each line are shown, as one value that can be compared. */
function countsOf(state: MapState, ids: readonly EdgeId[]): string {
  return ids.map((id) => shownOnLine(state, id)).join(' ');
}

/** The lines of which an edge is highlighted, as one value that can be compared. */
function highlightedOf(state: MapState, ids: readonly EdgeId[]): string {
  return ids
    .filter((id) => lineOf(state.graph, id).some((one) => isHighlightedEdge(state, one)))
    .join(' ');
}
