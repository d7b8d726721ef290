import { Fragment, useMemo } from 'react';
import type { Graph } from '../../graph/graph';
import { nodeLabel } from '../../graph/sentence';
import type { Target } from '../../graph/target';
import { buildTimeline, type TimelineEntry } from '../../graph/timeline';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { Part } from './Part';
import { hoverProps } from '../parts/hoverProps';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
}

/** When it happened: each date previews and opens the first mark that it belongs to. */
export function Dates({ store, graph, messages }: Props) {
  const entries = useMemo(() => buildTimeline(graph).filter(isDate), [graph]);
  if (entries.length === 0) return null;
  return (
    <Part title={messages.start.when}>
      <ul className="ew-rows ew-rows-tight">
        {entries.map(({ text, targets }) => (
          <li key={text}>
            {targets[0] !== undefined && (
              <button type="button" className="ew-row" {...hoverProps(store, targets[0])}>
                <span className="ew-date" {...langAttributes(graph, messages, text)}>
                  {text}
                </span>{' '}
                <span>
                  {namesOf(graph, targets).map((label, i) => (
                    <Fragment key={label}>
                      {i > 0 && messages.comma}
                      <span {...langAttributes(graph, messages, label)}>{withoutDate(label)}</span>
                    </Fragment>
                  ))}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** "4 April" names no year and is a date all the same; "to the time of writing" is none. */
function isDate({ period, text }: TimelineEntry): boolean {
  return period !== null || /\p{Nd}/u.test(text);
}

/** The dated names; where only ties have the date, what they lead to. */
function namesOf(graph: Graph, targets: readonly Target[]): readonly string[] {
  const nodes = targets.filter((target) => target.kind === 'node').map(({ id }) => id);
  const ends = targets
    .filter((target) => target.kind === 'edge')
    .map(({ id }) => graph.edgeById.get(id)?.target)
    .filter((id) => id !== undefined);
  const ids = nodes.length > 0 ? nodes : ends;
  return [...new Set(ids)].map((id) => nodeLabel(graph, id));
}

/** A name's own date ("Ukraine crisis, 2014") would stand beside the same date. */
function withoutDate(label: string): string {
  return label.replace(/,[^,]*\d[^,]*$/, '');
}
