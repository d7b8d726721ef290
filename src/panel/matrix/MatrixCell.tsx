import { memo } from 'react';
import { useStore } from 'zustand';
import type { DatasetEdge, EdgeId, NodeId } from '../../format/types';
import { tiesBetween } from '../../graph/matrix';
import { buildPairs } from '../../graph/pairs';
import { nodeLabel } from '../../graph/sentence';
import { edgeTarget } from '../../graph/target';
import { isPast, isUnreal, statusOf } from '../../graph/status';
import type { MapState, MapStore } from '../../state/store';
import { isShownEdge } from '../../state/visible';
import type { Words } from '../../i18n/messages/en';
import { nameOfEdge } from '../../i18n/labels';
import { chooseHere } from '../parts/selectAndFocus';
import { formatGridPlace } from './gridCell';
import { LineSample } from '../parts/LineSample';
import { told } from '../../i18n/langAttributes';
import { wordsApart } from './disambiguate';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
  /** The row's name and the column's. */
  readonly id: NodeId;
  readonly other: NodeId;
  readonly row: number;
  readonly column: number;
  /** Which of its buttons the keyboard comes to; null: none here. */
  readonly stop: number | null;
}

/**
 * Where two names meet: their ties, each by line and word, or nothing. Ties that are filtered away keep their room and cannot be
 * pressed. Renders only for a filter or a choice that changes it.
 */
export const MatrixCell = memo(function MatrixCell(props: Props) {
  const { store, words, id, other, row, column, stop } = props;
  const graph = useStore(store, (state) => state.graph);
  const ids = tiesBetween(graph, id, other);
  const shown = useStore(store, (state) => shownOf(state, ids))
    .split(' ')
    .filter(Boolean);
  const chosen = useStore(store, ({ selection }) =>
    ids.some((tie) => tie === selection?.id) ? selection?.id : undefined,
  );
  const at = (item: number) => formatGridPlace({ row, column, item });
  const tabStop = (item: number) =>
    stop !== null && Math.min(stop, Math.max(0, shown.length - 1)) === item ? 0 : -1;
  const isBare = shown.length === 0;
  const ties = ids.map((tie) => graph.edgeById.get(tie)).filter((tie) => tie !== undefined);
  const apart = wordsApart(ties, lookOf);
  return (
    <td
      data-cell={`${id}|${other}`}
      className={id === other ? 'ew-matrix-same' : undefined}
      {...(isBare && { tabIndex: tabStop(0), 'data-place': at(0) })}
    >
      {id === other && <span className="ew-hidden">{words.matrix.same}</span>}
      {ids.length === 0 && <NoTie {...props} />}
      {ties.map((edge) => {
        const tie = edge.id;
        const seen = (
          <>
            <LineSample stance={edge.stance} edge={edge} />
            <span aria-hidden="true">{words.stances[edge.stance]}</span>
            {hasSeenStatus(edge) && (
              <span aria-hidden="true" className="ew-matrix-status">
                {words.statuses[statusOf(edge)]}
              </span>
            )}
            {apart.has(tie) && (
              <span
                aria-hidden="true"
                className="ew-matrix-status"
                {...told(graph, words, edge.label)}
              >
                {apart.get(tie)}
              </span>
            )}
          </>
        );
        const item = shown.indexOf(tie);
        if (item === -1)
          return (
            <span key={tie} className="ew-matrix-tie ew-matrix-muted" aria-hidden="true">
              {seen}
            </span>
          );
        return (
          <button
            key={tie}
            type="button"
            className={`ew-matrix-tie ew-hue-${edge.stance}`}
            aria-pressed={chosen === tie}
            tabIndex={tabStop(item)}
            data-place={at(item)}
            onClick={({ currentTarget }) => chooseHere(store, edgeTarget(tie), currentTarget)}
          >
            {seen}
            <span className="ew-hidden">{nameOfEdge(words, graph, edge)}</span>
          </button>
        );
      })}
    </td>
  );
});

/** Between two principals it is said that no tie is claimed, and through what they meet all the same. */
function NoTie({ store, words, id, other }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const pair = buildPairs(graph).find(
    ({ a, b }) => (a === id && b === other) || (a === other && b === id),
  );
  const [through] = pair?.shared ?? [];
  if (!pair) return null;
  return (
    <span className="ew-matrix-none">
      {words.start.noTieClaimed}
      {through !== undefined && (
        <>
          {' '}
          <span {...told(graph, words, nodeLabel(graph, through))}>
            ({nodeLabel(graph, through)})
          </span>
        </>
      )}
    </span>
  );
}

/** What is seen of a tie without the words that tell it apart. */
function lookOf(edge: DatasetEdge): string {
  return hasSeenStatus(edge) ? `${edge.stance} ${statusOf(edge)}` : edge.stance;
}

function hasSeenStatus(edge: DatasetEdge): boolean {
  return isUnreal(edge) || isPast(edge);
}

function shownOf(state: MapState, ids: readonly EdgeId[]): string {
  return ids.filter((id) => isShownEdge(state, id)).join(' ');
}
