import type { Dataset, Locator } from '../format/types';
import { placeFields } from '../format/walk';
import type { Article } from './article';
import { placeName } from './locator';
import { rebasePlaces } from './rebase';
import { sha256 } from './sha256';

/** How many of the sentences that a map cites are in an article at hand. */
export interface PlaceMatch {
  /** The article is the one that the map was made from, to the letter. */
  readonly isSame: boolean;
  readonly cited: number;
  /** Word for word, wherever they are now. */
  readonly matching: number;
  /** Probably the same sentence in other words. */
  readonly reworded: number;
}

/** Looks up every cited sentence once, by its hash and then by the words at its ends. */
export function matchPlaces(dataset: Dataset, article: Article): PlaceMatch {
  const places = new Map<string, Locator>(
    placeFields(dataset)
      .filter(({ path }) => path[0] !== 'withoutTies')
      .map(({ value }) => [placeName(value), value]),
  );
  const changes = rebasePlaces([...places.values()], article);
  const count = (...kinds: readonly string[]) =>
    changes.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    isSame: dataset.source.sha256 === sha256(article.text),
    cited: places.size,
    matching: count('unchanged', 'moved'),
    reworded: count('reworded'),
  };
}
