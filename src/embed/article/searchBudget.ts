/** What a search for passages may still cost, in hashed characters. Below 0 nothing more is found. */
export interface SearchBudget {
  chars: number;
}

/** 5 million take some 0.25 s. */
const MIN_CHARS = 5_000_000;
/** So many more for each character of the article. */
const CHARS_PER_CHAR = 200;

/** What it costs to look at one place where a sentence may begin. */
export const LOOK_COST_CHARS = 100;
/** What every hash costs beside its characters. */
export const HASH_COST_CHARS = 64;
/** Finding words costs this part of what hashing the text would: 3 ns per character against 49. */
export const FIND_COST = 1 / 15;

/**
 * The budget of all the readings of an article together. The places may come from another origin in
 * a message, and may each begin with a word that is everywhere: 3,000 of them held a page for 4 s.
 */
export function createSearchBudget(articleLength: number): SearchBudget {
  return { chars: MIN_CHARS + CHARS_PER_CHAR * articleLength };
}
