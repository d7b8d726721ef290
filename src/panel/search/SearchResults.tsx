import { useEffect, useLayoutEffect, useRef } from 'react';
import { formatTarget } from '../../graph/target';
import type { Graph } from '../../graph/graph';
import type { Match } from '../../graph/search';
import type { Messages } from '../../i18n/messages/en';
import { pickListMessages } from '../../i18n/messages/list/pickListMessages';
import { langAttributes } from '../../i18n/langAttributes';
import { createStylesheetAdopter } from '../parts/createStylesheetAdopter';
import css from './results.css?inline';

const adoptStyles = createStylesheetAdopter(css);

interface Props {
  /** Prefix of the ids that the combobox refers to: `<id>list`, `<id>option<n>`. */
  readonly id: string;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly query: string;
  /** The matches that are shown. */
  readonly matches: readonly Match[];
  /** How many there are. */
  readonly count: number;
  readonly active: number;
  readonly onChoose: (match: Match) => void;
}

/**
 * The combobox's list: what was found, why it matches, and whether the filter hides it; or what to
 * try if nothing was found.
 */
export function SearchResults({
  id,
  graph,
  messages,
  query,
  matches,
  count,
  active,
  onChoose,
}: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => keepInView(list.current, active), [active]);
  const box = useRef<HTMLDivElement>(null);
  // Before the browser paints it.
  useLayoutEffect(() => {
    if (box.current) adoptStyles(box.current);
  }, []);
  return (
    <div ref={box} className="ew-results">
      <p className={matches.length === 0 ? 'ew-results-none' : 'ew-results-count'}>
        {matches.length === 0
          ? `${messages.search.nothing(query)} ${messages.search.goOn}`
          : messages.search.count(count)}
      </p>
      <ul
        ref={list}
        id={`${id}list`}
        role="listbox"
        aria-label={messages.search.results}
        className="ew-results-list"
      >
        {matches.map((match, i) => (
          // The focus stays in the input; the list is navigated from there (aria-activedescendant).
          // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events
          <li
            key={formatTarget(match.target)}
            id={`${id}option${i}`}
            role="option"
            aria-selected={i === active}
            className="ew-result"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(match)}
          >
            <span {...langAttributes(graph, messages, phraseOf(graph, match))}>{match.name}</span>{' '}
            <span className="ew-sub">{reasonOf(match, messages)}</span>
          </li>
        ))}
      </ul>
      {count > matches.length && (
        <p className="ew-results-count">
          {pickListMessages(messages.lang).firstFound(matches.length)}
        </p>
      )}
    </div>
  );
}

/** The text that determines the language of a result: an edge's is a sentence around its verb. */
function phraseOf({ edgeById }: Graph, { target, name }: Match): string | undefined {
  return target.kind === 'edge' ? edgeById.get(target.id)?.label : name;
}

function reasonOf({ reason, matched, hidden }: Match, { search }: Messages): string {
  const reasons = [
    hidden && search.hidden,
    reason === 'alias' && search.viaAlias(matched),
    reason === 'text' && search.viaText(matched),
  ];
  return reasons.filter((reason) => reason !== false).join(' · ');
}

/** `scrollIntoView` would scroll the host page as well. */
function keepInView(list: HTMLElement | null, active: number): void {
  const option = list?.children[active];
  if (!list || !(option instanceof HTMLElement)) return;
  const below = option.offsetTop + option.offsetHeight - list.clientHeight;
  list.scrollTop = Math.min(Math.max(list.scrollTop, below), option.offsetTop);
}
