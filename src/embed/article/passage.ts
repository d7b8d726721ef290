import type { PlaceKey } from '../../graph/citations';

/** A place of the dataset as it stands in the host's article. */
export interface Passage {
  readonly key: PlaceKey;
  /** Live: it follows small changes of the article until the passages are looked for again. */
  readonly range: Range;
  /** Its words as n1 has them, without footnote marks and the like. */
  readonly text: string;
  /** Whether the host has changed the sentence, so that only its first and last words told it. */
  readonly edited: boolean;
}

/** The passages found last, in the article's order. Asked anew each time: an article may be rendered again. */
export type CurrentPassages = () => readonly Passage[];
