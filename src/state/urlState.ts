import { STANCES } from '../format/types';
import { buildShown, type Shown } from '../graph/filters';
import type { Graph } from '../graph/graph';
import { findTarget, sameTarget, TARGET_KINDS, type Target } from '../graph/target';

export const VIEW_MODES = ['map', 'list', 'matrix'] as const;
export type ViewMode = (typeof VIEW_MODES)[number];

/** The part of the state that an address holds (CONTRACT 2). */
export interface UrlState {
  readonly selection: Target | null;
  readonly shown: Shown;
  readonly query: string;
  readonly view: ViewMode;
}

export const EMPTY_URL_STATE: UrlState = { selection: null, shown: null, query: '', view: 'map' };

/**
 * The hash of a state, `#` included; '' where all is as at first, the view `plain` with it. Lone surrogates of the query become
 * U+FFFD.
 */
export function encodeUrlState(
  { selection, shown, query, view }: UrlState,
  plain: ViewMode = EMPTY_URL_STATE.view,
): string {
  const pairs = [
    selection && pair(selection.kind, selection.id),
    shown && `show=${shown.join(',')}`,
    query !== '' && pair('q', query),
    view !== plain && pair('view', view),
  ];
  const hash = pairs.filter((one) => typeof one === 'string').join('&');
  return hash === '' ? '' : `#${hash}`;
}

/**
 * Reads a hash, with or without `#`. Never fails: whatever is unknown or malformed counts as not written. Of several
 * selections the first that exists wins; old ids give those of today. Without a view it is `plain`.
 */
export function decodeUrlState(
  hash: string,
  graph: Graph,
  plain: ViewMode = EMPTY_URL_STATE.view,
): UrlState {
  const params = new URLSearchParams(hash.startsWith('#') ? hash.slice(1) : hash);
  return {
    selection: decodeSelection(params, graph),
    shown: decodeShown(params.get('show') ?? ''),
    query: params.get('q') ?? '',
    view: VIEW_MODES.find((view) => view === params.get('view')) ?? plain,
  };
}

/** How the history takes a change: a selection is a step that Back undoes; filters, search and view replace the entry. */
export function historyStep(previous: UrlState, next: UrlState): 'push' | 'replace' | 'none' {
  if (!sameTarget(previous.selection, next.selection)) return 'push';
  return encodeUrlState(previous) === encodeUrlState(next) ? 'none' : 'replace';
}

function decodeSelection(params: URLSearchParams, graph: Graph): Target | null {
  for (const [key, id] of params) {
    const kind = TARGET_KINDS.find((known) => known === key);
    const target = kind && findTarget(graph, kind, id);
    if (target) return target;
  }
  return null;
}

function decodeShown(text: string): Shown {
  const names = text.split(',');
  return buildShown(STANCES.filter((stance) => names.includes(stance)));
}

/** `URLSearchParams` writes what `encodeURIComponent` throws at; its `+` for a space is made the `%20` that people know. */
function pair(key: string, value: string): string {
  return new URLSearchParams([[key, value]]).toString().replaceAll('+', '%20');
}
