/**
 * After `.`, `!` or `?` and any closing quotes, before white space and a capital letter or an
 * opening quote.
 */
const SENTENCE_BREAK = /(?<=[.!?]["']*) (?=["']|\p{Lu}|\p{Lt})/u;

/**
 * The sentences of one normalised paragraph, without the spaces between them; at least one for a
 * non-empty paragraph. The rule knows no abbreviations ("the U.S. Army" is split in two) and no
 * scripts without capitals. It is the format's rule for plain text; places store offsets so that no
 * consumer has to apply it again.
 */
export function splitSentences(paragraph: string): readonly string[] {
  return paragraph.split(SENTENCE_BREAK);
}
