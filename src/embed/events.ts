import type { Locator, Problem, Stance } from '../format/types';

/** `detail` of `edgewise-select`: the selection, and its places in the article in reading order. */
export interface SelectDetail {
  /** `edge:<id>`, `node:<id>`, `step:<id>`, or null if nothing is selected. */
  readonly target: string | null;
  readonly locators: readonly Locator[];
}

/** `detail` of `edgewise-show`: the stances that are shown now; all three if there is no filter. */
export interface ShowDetail {
  readonly stances: readonly Stance[];
}

/** `detail` of `edgewise-error`: why there is no map. */
export interface ErrorDetail {
  readonly problems: readonly Problem[];
}

/** The events of `<edgewise-map>`; they bubble and cross shadow roots. */
export interface EdgewiseEventMap {
  'edgewise-ready': CustomEvent<Readonly<Record<string, never>>>;
  'edgewise-select': CustomEvent<SelectDetail>;
  'edgewise-show': CustomEvent<ShowDetail>;
  'edgewise-error': CustomEvent<ErrorDetail>;
}
