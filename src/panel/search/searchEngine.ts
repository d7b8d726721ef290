import { searchIndexSteps, findMatches } from '../../graph/search';
import { SearchResults } from './SearchResults';

/** Lazy-loaded when somebody searches: 1.6 kB that first paint does not need. */
export const searchEngine = { searchIndexSteps, findMatches, SearchResults };
