/**
 * The part of each phrase that distinguishes it: without the words that all phrases begin and end
 * with. "is at odds over Syria with" and "is at odds over NATO with" give "Syria" and "NATO". A
 * phrase of which nothing would remain is returned whole.
 */
export function distinctParts(phrases: readonly string[]): readonly string[] {
  const texts = phrases.map((phrase) => phrase.split(' '));
  const head = sharedLength(texts);
  const tail = sharedLength(texts.map((words) => words.slice(head).reverse()));
  return texts.map(
    (words) => trimCommas(words.slice(head, words.length - tail).join(' ')) || words.join(' '),
  );
}

/** Commas next to the removed words no longer separate anything. */
function trimCommas(text: string): string {
  return text.replace(/^[,;:\s]+|[,;:\s]+$/gu, '');
}

/** How many words all texts begin with; 0 for a single text, which needs no distinction. */
function sharedLength(texts: readonly (readonly string[])[]): number {
  const [first, ...others] = texts;
  if (!first || others.length === 0) return 0;
  const end = first.findIndex((word, i) => others.some((words) => words[i] !== word));
  return end === -1 ? first.length : end;
}
