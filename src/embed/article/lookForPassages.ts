import { formatPlace } from '../../article/passageUrl';
import type { Locator, Source } from '../../format/types';
import { READINGS, type Reading } from './articleParts';
import { findPassages, type FindOptions } from './findPassages';
import type { Passage } from './passage';
import { readText } from './readText';
import type { Work } from './runInSlices';
import { createSearchBudget } from './searchBudget';

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
export function* lookForPassages(
  article: Element,
  sought: Sought,
  isExact: boolean,
): Work<readonly Passage[]> {
  const found = new Map<string, Passage>();
  const budget = createSearchBudget(article.textContent.length);
  for (const reading of READINGS) {
    yield;
    for (const passage of yield* read(article, sought, reading, { isExact, budget }))
      if (found.get(passage.key)?.edited !== false && !(found.has(passage.key) && passage.edited))
        found.set(passage.key, passage);
    const isComplete = found.size === sought.places.length;
    if (isComplete && [...found.values()].every(({ edited }) => !edited)) break;
  }
  return sought.places.flatMap((place) => found.get(formatPlace(place)) ?? []);
}

function* read(
  article: Element,
  { source, places }: Sought,
  reading: Reading,
  options: FindOptions,
): Work<readonly Passage[]> {
  const host = readText(article, reading);
  yield;
  const spans = yield* findPassages(host, source, places, options);
  return [...spans].flatMap(([key, span]) => {
    if (!span) return [];
    const { start, end, edited } = span;
    const text = host.points.slice(start, end).join('');
    return [{ key, range: host.rangeOf(start, end), text, edited }];
  });
}
