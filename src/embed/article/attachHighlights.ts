import type { Stance } from '../../format/types';
import { adoptStylesheet } from './adoptStylesheet';
import {
  highlightStylesheet,
  HIGHLIGHT_STANCES,
  HIGHLIGHT_WEIGHTS,
  type StanceColors,
  type HighlightWeight,
} from './highlightStylesheet';

/** A stretch of the article to be lit, and how. */
export interface HighlightedRange {
  readonly range: AbstractRange;
  readonly weight: HighlightWeight;
  readonly stance: Stance;
}

export interface Highlights {
  /** Lights these and nothing else of this map. */
  readonly set: (ranges: readonly HighlightedRange[]) => void;
  readonly stop: () => void;
}

/**
 * Lights passages by the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/): the article's DOM stays as
 * it is. Each mounted map has names of its own. Does nothing where the browser knows no highlights.
 */
export function attachHighlights(article: Element, colors: StanceColors = {}): Highlights {
  if (!('highlights' in CSS)) return { set: () => undefined, stop: () => undefined };
  const name = freeName();
  const byName = new Map(
    HIGHLIGHT_WEIGHTS.flatMap((weight, priority) =>
      HIGHLIGHT_STANCES.map((stance) => {
        const highlight = new Highlight();
        highlight.priority = priority;
        return [`${name}-${weight}-${stance}`, highlight] as const;
      }),
    ),
  );
  // Registered while empty, so that the next map sees that the name is taken.
  byName.forEach((highlight, key) => CSS.highlights.set(key, highlight));
  const dropStylesheet = adoptStylesheet(article, highlightStylesheet(name, colors));
  return {
    set: (ranges) => {
      for (const highlight of byName.values()) highlight.clear();
      for (const { range, weight, stance } of ranges)
        byName.get(`${name}-${weight}-${stance}`)?.add(range);
    },
    stop: () => {
      for (const key of byName.keys()) CSS.highlights.delete(key);
      dropStylesheet();
    },
  };
}

/** Names are the page's, and another copy of this code may be on it: the first number that nobody has. */
function freeName(): string {
  let n = 1;
  while (CSS.highlights.has(`edgewise-${n}-${HIGHLIGHT_WEIGHTS[0]}-${HIGHLIGHT_STANCES[0]}`))
    n += 1;
  return `edgewise-${n}`;
}
