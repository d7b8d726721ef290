import { STANCES } from '../format/types';
import { buildShown, type Shown } from '../graph/filters';
import type { Graph } from '../graph/graph';
import { findMoment } from '../graph/moments';
import { findTarget, sameTarget, TARGET_KINDS, type Target } from '../graph/target';

export const VIEW_MODES = ['map', 'list', 'matrix', 'argument'] as const;
export type ViewMode = (typeof VIEW_MODES)[number];

/** The part of the state that is kept in the URL (docs/contract.md, section 2). */
export interface UrlState {
  readonly selection: Target | null;
  /** Whether the page about the map itself is open (`about`); false with a selection. */
  readonly limits: boolean;
  readonly shown: Shown;
  /** The id of a moment; null for all times. */
  readonly when: string | null;
  readonly query: string;
  readonly view: ViewMode;
}

/** The only key without a value. */
const ABOUT_KEY = 'about';

export const EMPTY_URL_STATE: UrlState = {
  selection: null,
  limits: false,
  shown: null,
  when: null,
  query: '',
  view: 'map',
};

/**
 * Encodes a state as a hash, `#` included; '' for the initial state with the view mode `plain`.
 * Lone surrogates of the query become U+FFFD.
 */
export function encodeUrlState(
  { selection, limits, shown, when, query, view }: UrlState,
  plain: ViewMode = EMPTY_URL_STATE.view,
): string {
  const pairs = [
    selection ? pair(selection.kind, selection.id) : limits && ABOUT_KEY,
    shown && `show=${shown.join(',')}`,
    when !== null && pair('when', when),
    query !== '' && pair('q', query),
    view !== plain && pair('view', view),
  ];
  const hash = pairs.filter((one) => typeof one === 'string').join('&');
  return hash === '' ? '' : `#${hash}`;
}

/**
 * Parses a hash, with or without `#`. Never fails: unknown or malformed parts are ignored. Of
 * several selections the first that exists wins; retired ids give current ones. The view mode
 * defaults to `plain`.
 */
export function decodeUrlState(
  hash: string,
  graph: Graph,
  plain: ViewMode = EMPTY_URL_STATE.view,
): UrlState {
  const params = new URLSearchParams(hash.startsWith('#') ? hash.slice(1) : hash);
  const selection = decodeSelection(params, graph);
  return {
    selection,
    limits: selection === null && params.has(ABOUT_KEY),
    shown: decodeShown(params.get('show') ?? ''),
    when: findMoment(graph, params.get('when'))?.id ?? null,
    query: params.get('q') ?? '',
    view: VIEW_MODES.find((view) => view === params.get('view')) ?? plain,
  };
}

/** Whether a hash names a selection, none of which is on this map. */
export function isUnknownLink(hash: string, graph: Graph): boolean {
  const params = new URLSearchParams(hash.startsWith('#') ? hash.slice(1) : hash);
  return TARGET_KINDS.some((kind) => params.has(kind)) && decodeSelection(params, graph) === null;
}

/**
 * How a change enters the browser history: a selection or the page about the map is an entry that
 * Back undoes; filters, search and view mode replace the current entry.
 */
export function historyStep(previous: UrlState, next: UrlState): 'push' | 'replace' | 'none' {
  if (!sameTarget(previous.selection, next.selection) || previous.limits !== next.limits)
    return 'push';
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

/**
 * Uses `URLSearchParams`, which accepts input on which `encodeURIComponent` throws; its `+` for a
 * space becomes the more familiar `%20`, and a comma needs no escape in a hash.
 */
function pair(key: string, value: string): string {
  return new URLSearchParams([[key, value]])
    .toString()
    .replaceAll('+', '%20')
    .replaceAll('%2C', ',');
}
