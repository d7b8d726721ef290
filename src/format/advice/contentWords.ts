/** English function words. For other languages, word length serves as the criterion instead. */
const STOP_WORDS = new Set(
  `about after again all also and another any are because been before being both but can cannot could did does during each
  even for from had has have having her here him his how into its itself just less many may might more most much must nor not
  now off once one only onto other others our out over own per same she should since some still such than that the their them
  then there these they this those though through too two under until upon very was way were what when where which while who
  whom whose why will with within without would yet you your`.split(/\s+/),
);

const MIN_LETTERS = 3;
/**
 * Words that share a prefix of this length count as one: "Russia" and "Russian", "agree" and
 * "agreement". Works for most inflected languages.
 */
const STEM_LETTERS = 5;

/** The content words of a text as stems, in order and with repetitions. */
export function listContentWords(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= MIN_LETTERS && !STOP_WORDS.has(word)).map(stemOf);
}

/** The content words of a text as stems, each once. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(listContentWords(text));
}

/** The share of `words` that `others` contains as well: 0 to 1; 0 for an empty set. */
export function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  return [...words].filter((word) => others.has(word)).length / words.size;
}

/** Set difference: the words of the first set that the second does not contain. */
export function without(
  words: ReadonlySet<string>,
  others: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...words].filter((word) => !others.has(word)));
}

function stemOf(word: string): string {
  const letters = Array.from(word);
  if (letters.length > STEM_LETTERS) return letters.slice(0, STEM_LETTERS).join('');
  return letters.length > MIN_LETTERS && word.endsWith('s') ? letters.slice(0, -1).join('') : word;
}
