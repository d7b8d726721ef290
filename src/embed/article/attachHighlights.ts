import type { Stance } from '../../format/types';
import { adoptSheet } from './adoptStylesheet';
import { highlightSheet, STANCES, WEIGHTS, type Hues, type Weight } from './highlightStylesheet';

/** A stretch of the article to be lit, and how. */
export interface Lit {
  readonly range: AbstractRange;
  readonly weight: Weight;
  readonly stance: Stance;
}

export interface Highlights {
  /** Lights these and nothing else of this map. */
  readonly light: (lit: readonly Lit[]) => void;
  readonly stop: () => void;
}

/**
 * Lights passages by the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/): the article's DOM stays as
 * it is. Each mounted map has names of its own. Does nothing where the browser knows no highlights.
 */
export function attachHighlights(article: Element, hues: Hues = {}): Highlights {
  if (!('highlights' in CSS)) return { light: () => undefined, stop: () => undefined };
  const name = freeName();
  const byName = new Map(
    WEIGHTS.flatMap((weight, loudness) =>
      STANCES.map((stance) => {
        const highlight = new Highlight();
        highlight.priority = loudness;
        return [`${name}-${weight}-${stance}`, highlight] as const;
      }),
    ),
  );
  // Registered while empty, so that the next map sees that the name is taken.
  byName.forEach((highlight, key) => CSS.highlights.set(key, highlight));
  const dropSheet = adoptSheet(article, highlightSheet(name, hues));
  return {
    light: (lit) => {
      for (const highlight of byName.values()) highlight.clear();
      for (const { range, weight, stance } of lit)
        byName.get(`${name}-${weight}-${stance}`)?.add(range);
    },
    stop: () => {
      for (const key of byName.keys()) CSS.highlights.delete(key);
      dropSheet();
    },
  };
}

/** Names are the page's, and another copy of this code may be on it: the first number that nobody has. */
function freeName(): string {
  let n = 1;
  while (CSS.highlights.has(`edgewise-${n}-${WEIGHTS[0]}-${STANCES[0]}`)) n += 1;
  return `edgewise-${n}`;
}
