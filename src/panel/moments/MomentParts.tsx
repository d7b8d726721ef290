import { useMemo } from 'react';
import type { EdgeId, Moment } from '../../format/types';
import { NOW } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { buildMomentChanges } from '../../graph/momentChanges';
import { turnsAt } from '../../graph/turns';
import { pickMomentMessages } from '../../i18n/messages/moments/pickMomentMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { Part } from '../pages/Part';
import { EdgeRows } from '../parts/EdgeRows';
import { LateDetails } from '../parts/LateDetails';
import { describeTurn } from './describeTurn';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly moment: Moment;
}

/** Of one list; the rest is folded away. */
const MAX_SHOWN = 4;

/**
 * Pairs that have turned, then the edges of a moment: new, no longer, still so, and without a date;
 * last what belongs to the moment before alone.
 */
export function MomentParts({ store, graph, messages, moment }: Props) {
  const own = pickMomentMessages(messages.lang);
  const changes = useMemo(() => buildMomentChanges(graph, moment), [graph, moment]);
  const turns = useMemo(() => turnsAt(graph, moment), [graph, moment]);
  const { held, previous, added, undated, ended, onlyBefore } = changes;
  const kept = held.filter((id) => !added.includes(id) && !undated.includes(id));
  const lists = previous
    ? [
        { title: own.added(previous.label, added.length), ids: added },
        { title: own.ended(previous.label, ended.length), ids: ended, saysStatus: false },
        { title: own.kept(kept.length), ids: kept },
        { title: own.undated(undated.length), ids: undated },
        {
          title: own.onlyBefore(previous.label, onlyBefore.length),
          ids: onlyBefore,
          saysStatus: false,
        },
      ]
    : [{ title: own.ties(held.length), ids: held }];
  return (
    <>
      {turns.map((turn) => (
        <p key={`${turn.a} ${turn.b}`} className="ew-claim" data-turn="">
          {describeTurn(graph, messages, turn)}
        </p>
      ))}
      {lists
        .filter(({ ids }) => ids.length > 0)
        .map(({ title, ids, saysStatus }) => (
          <Part key={title} title={title}>
            <FoldedRows {...{ store, messages, saysStatus }} ids={signedFirst(graph, ids)} />
          </Part>
        ))}
      {/* Explains why an undated dispute is missing at an earlier moment. */}
      {(moment.id === NOW || moment.from !== undefined) && <p className="ew-note">{own.note}</p>}
    </>
  );
}

interface RowsProps extends Pick<Props, 'store' | 'messages'> {
  readonly ids: readonly EdgeId[];
  readonly saysStatus?: boolean | undefined;
}

function FoldedRows({ store, messages, ids, saysStatus = true }: RowsProps) {
  const rest = ids.slice(MAX_SHOWN);
  return (
    <>
      <EdgeRows {...{ store, messages, saysStatus }} ids={ids.slice(0, MAX_SHOWN)} />
      {rest.length > 0 && (
        <LateDetails
          summary={pickMomentMessages(messages.lang).more(rest.length)}
          count={rest.length}
        >
          {() => <EdgeRows {...{ store, messages, saysStatus }} ids={rest} />}
        </LateDetails>
      )}
    </>
  );
}

/** What was between the names of a moment matters more than who attended. */
function signedFirst(graph: Graph, ids: readonly EdgeId[]): readonly EdgeId[] {
  const isNeutral = (id: EdgeId) => graph.edgeById.get(id)?.stance === 'neutral';
  return [...ids.filter((id) => !isNeutral(id)), ...ids.filter(isNeutral)];
}
