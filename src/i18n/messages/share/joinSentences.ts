/** One line of them, each with its full stop: a question, or "… 23 ноября 2026 г.", has its end already. */
export function joinSentences(sentences: readonly (string | null)[]): string {
  return sentences
    .flatMap((sentence) => (sentence ? [/[.?!]$/u.test(sentence) ? sentence : `${sentence}.`] : []))
    .join(' ');
}
