import { useMemo } from 'react';
import type { Graph } from '../../graph/graph';
import { edgeSentence, nodeLabel } from '../../graph/sentence';
import type { Target } from '../../graph/target';
import { buildTimeline, type TimelineEntry } from '../../graph/timeline';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { Part } from './Part';
import { GrowingList } from '../parts/GrowingList';
import { hoverProps } from '../parts/hoverProps';
import { LateDetails } from '../parts/LateDetails';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
}

/** Events shown per date; the rest is collapsed, so that a busy day does not hide the others. */
const MAX_SHOWN = 3;

/** The timeline: what happened at each date, as sentences that preview and open their edges. */
export function Dates({ store, graph, messages }: Props) {
  const entries = useMemo(() => buildTimeline(graph).filter(isDate), [graph]);
  if (entries.length === 0) return null;
  return (
    <Part title={messages.start.when}>
      <GrowingList messages={messages} items={entries} keyOf={({ text }) => text}>
        {({ text, targets }) => {
          const [first, rest] = [targets.slice(0, MAX_SHOWN), targets.slice(MAX_SHOWN)];
          return (
            <div className="ew-day">
              <span className="ew-date" {...langAttributes(graph, messages, text)}>
                {text}
              </span>
              <div>
                <Events {...{ store, graph, messages }} targets={first} />
                {rest.length > 0 && (
                  <LateDetails summary={messages.start.more(rest.length)} count={rest.length}>
                    {() => <Events {...{ store, graph, messages }} targets={rest} />}
                  </LateDetails>
                )}
              </div>
            </div>
          );
        }}
      </GrowingList>
    </Part>
  );
}

function Events({ store, graph, messages, targets }: Props & Pick<TimelineEntry, 'targets'>) {
  return (
    <GrowingList
      messages={messages}
      className="ew-rows ew-rows-tight"
      items={targets}
      keyOf={({ id }) => id}
    >
      {(target) => {
        const { text, phrase } = eventOf(graph, target);
        return (
          <button type="button" className="ew-row" {...hoverProps(store, target)}>
            <span {...langAttributes(graph, messages, phrase)}>{text}</span>
          </button>
        );
      }}
    </GrowingList>
  );
}

/** "4 April" names no year and is a date all the same; "to the time of writing" is none. */
function isDate({ period, text }: TimelineEntry): boolean {
  return period !== null || /\p{Nd}/u.test(text);
}

/** What happened, and the text of the dataset whose language it has. */
function eventOf(graph: Graph, target: Target): { text: string; phrase: string } {
  const edge = target.kind === 'edge' ? graph.edgeById.get(target.id) : undefined;
  if (edge) {
    const { source, verb, target: object } = edgeSentence(graph, edge);
    return { text: `${withoutDate(source)} ${verb} ${withoutDate(object)}`, phrase: verb };
  }
  const label = target.kind === 'node' ? nodeLabel(graph, target.id) : '';
  return { text: withoutDate(label), phrase: label };
}

/** A label's own date ("Ukraine crisis, 2014") would repeat the date beside it. */
function withoutDate(label: string): string {
  return label.replace(/,[^,]*\d[^,]*$/, '');
}
