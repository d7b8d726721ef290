import type { Stance } from '../../format/types';
import { adoptStylesheet, parseStylesheet } from './adoptStylesheet';
import {
  highlightStylesheet,
  HIGHLIGHT_STANCES,
  HIGHLIGHT_WEIGHTS,
  type StanceColors,
  type HighlightWeight,
} from './highlightStylesheet';

/** A range of the article to highlight, and how. */
export interface HighlightedRange {
  readonly range: AbstractRange;
  readonly weight: HighlightWeight;
  readonly stance: Stance;
}

export interface Highlights {
  /** Highlights these ranges, and no others of this map. */
  readonly set: (ranges: readonly HighlightedRange[]) => void;
  readonly stop: () => void;
}

/**
 * Highlights passages with the CSS Custom Highlight API
 * (https://drafts.csswg.org/css-highlight-api-1/), which leaves the article's DOM unchanged. Each
 * mounted map has highlight names of its own. Does nothing in a browser without the API.
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
  // Registered while still empty, so that the next map sees that the name is taken.
  byName.forEach((highlight, key) => CSS.highlights.set(key, highlight));
  const dropStylesheet = adoptStylesheet(
    article,
    parseStylesheet(highlightStylesheet(name, colors)),
  );
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

/**
 * Highlight names are global to the page, which may contain another copy of this code: takes the
 * first number that is free.
 */
function freeName(): string {
  let n = 1;
  while (CSS.highlights.has(`edgewise-${n}-${HIGHLIGHT_WEIGHTS[0]}-${HIGHLIGHT_STANCES[0]}`))
    n += 1;
  return `edgewise-${n}`;
}
