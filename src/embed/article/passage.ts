import type { PlaceKey } from '../../graph/citations';

/** A place of the dataset as it was found in the host's article. */
export interface Passage {
  readonly key: PlaceKey;
  /** Live: it follows small changes of the article until the passages are searched again. */
  readonly range: Range;
  /** Its words as n1 has them, without footnote markers and the like. */
  readonly text: string;
  /**
   * Whether the host has changed the sentence, so that it was found by its first and last words
   * only.
   */
  readonly edited: boolean;
}

/**
 * The passages found last, in the article's order. Called anew each time, since the article may be
 * rendered again.
 */
export type CurrentPassages = () => readonly Passage[];
