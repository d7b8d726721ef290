/**
 * Joins sentences on one line and adds missing full stops: a question, or "… 23 ноября 2026 г.",
 * already has its end.
 */
export function joinSentences(sentences: readonly (string | null)[]): string {
  return sentences
    .flatMap((sentence) => (sentence ? [/[.?!]$/u.test(sentence) ? sentence : `${sentence}.`] : []))
    .join(' ');
}
