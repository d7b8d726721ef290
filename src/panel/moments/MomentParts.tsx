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
import { describeTurn } from './describeTurn';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly moment: Moment;
}

/** Of one list; the rest is folded away. */
const MAX_SHOWN = 4;

/** Pairs that have turned, then the ties of a moment: new, no longer, and still so. */
export function MomentParts({ store, graph, messages, moment }: Props) {
  const own = pickMomentMessages(messages.lang);
  const changes = useMemo(() => buildMomentChanges(graph, moment), [graph, moment]);
  const turns = useMemo(() => turnsAt(graph, moment), [graph, moment]);
  const { held, previous, added, dropped } = changes;
  const kept = held.filter((id) => !added.includes(id));
  const lists: readonly (readonly [string, readonly EdgeId[]])[] = previous
    ? [
        [own.added(previous.label, added.length), added],
        [own.dropped(previous.label, dropped.length), dropped],
        [own.kept(kept.length), kept],
      ]
    : [[own.ties(held.length), held]];
  return (
    <>
      {turns.map((turn) => (
        <p key={`${turn.a} ${turn.b}`} className="ew-claim" data-turn="">
          {describeTurn(graph, messages, turn)}
        </p>
      ))}
      {lists
        .filter(([, ids]) => ids.length > 0)
        .map(([title, ids]) => (
          <Part key={title} title={title}>
            <EdgeRows store={store} messages={messages} ids={ids.slice(0, MAX_SHOWN)} />
            {ids.length > MAX_SHOWN && (
              <details className="ew-details">
                <summary>{own.more(ids.length - MAX_SHOWN)}</summary>
                <EdgeRows store={store} messages={messages} ids={ids.slice(MAX_SHOWN)} />
              </details>
            )}
          </Part>
        ))}
      {moment.id === NOW && <p className="ew-note">{own.note}</p>}
    </>
  );
}
