import { formatPlace } from '../../article/passageUrl';
import type { Locator, Source } from '../../format/types';
import { READINGS, type Reading } from './articleParts';
import { findPassages } from './findPassages';
import type { Passage } from './passage';
import { readText } from './readText';

/** What to look for. `places` in the article's order, each once. */
export interface Sought {
  readonly source: Pick<Source, 'length' | 'sha256'>;
  readonly places: readonly Locator[];
}

/**
 * The passages in an article in its current state, in the order of the places. What the likeliest
 * reading of its markup does not contain is looked for in the others; an unchanged sentence in any
 * of them takes precedence over an edited one.
 */
export function lookForPassages(article: Element, sought: Sought): readonly Passage[] {
  const found = new Map<string, Passage>();
  for (const reading of READINGS) {
    for (const passage of read(article, sought, reading))
      if (found.get(passage.key)?.edited !== false && !(found.has(passage.key) && passage.edited))
        found.set(passage.key, passage);
    const isComplete = found.size === sought.places.length;
    if (isComplete && [...found.values()].every(({ edited }) => !edited)) break;
  }
  return sought.places.flatMap((place) => found.get(formatPlace(place)) ?? []);
}

function read(article: Element, { source, places }: Sought, reading: Reading): readonly Passage[] {
  const host = readText(article, reading);
  return [...findPassages(host, source, places)].flatMap(([key, span]) => {
    if (!span) return [];
    const { start, end, edited } = span;
    const text = host.points.slice(start, end).join('');
    return [{ key, range: host.rangeOf(start, end), text, edited }];
  });
}
