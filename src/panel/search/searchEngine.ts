import { buildSearchIndex, findMatches } from '../../graph/search';
import { SearchResults } from './SearchResults';

/** What a search needs once somebody searches: 1.6 kB that the first picture does not wait for. */
export const searchEngine = { buildSearchIndex, findMatches, SearchResults };
