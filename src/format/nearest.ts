/** Values longer than this are not typing errors, and comparing them is expensive. */
const MAX_GUESS_LENGTH = 80;

/**
 * The candidate that `value` was probably meant to be, or undefined: at most a third of the letters
 * may be wrong (two in short values).
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  if (value.length > MAX_GUESS_LENGTH) return undefined;
  const allowed = Math.min(value.length - 1, Math.max(2, Math.floor(value.length / 3)));
  let best: string | undefined;
  let minDistance = allowed + 1;
  const wanted = value.toLowerCase();
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - value.length) >= minDistance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), minDistance);
    if (distance < minDistance) [best, minDistance] = [candidate, distance];
  }
  return best;
}

/**
 * `; did you mean "eaeu"?`, or an empty string if there is no guess. Quoted as JSON, because a
 * guess may contain control characters.
 */
export function didYouMean(guess: string | undefined): string {
  return guess === undefined ? '' : `; did you mean ${JSON.stringify(guess)}?`;
}

/**
 * Edit distance with insertion, deletion, substitution and transposition of neighbours (optimal
 * string alignment: Damerau 1964, restricted). Stops with Infinity once it is sure to be `limit` or
 * more. Written by hand (0.5 kB gzipped): fastest-levenshtein (0.8 kB) has no limit and no
 * transposition, the most common typing error, so it would count "eeau" for "eaeu" as two errors.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  let before = new Uint16Array(b.length + 1);
  let last = Uint16Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let minSteps = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min(
        valueAt(last, j) + 1,
        valueAt(row, j - 1) + 1,
        valueAt(last, j - 1) + same,
      );
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (i > 1 && j > 1 && swapped) steps = Math.min(steps, valueAt(before, j - 2) + 1);
      row[j] = steps;
      minSteps = Math.min(minSteps, steps);
    }
    // One more than the limit: a transposition looks back over two rows.
    if (minSteps > limit) return Infinity;
    [before, last, row] = [last, row, before];
  }
  return valueAt(last, b.length);
}

function valueAt(row: Uint16Array, i: number): number {
  return row[i] ?? Infinity;
}
