/** Longer values are no slips of the pen, and comparing them costs. */
const MAX_GUESS_LENGTH = 80;

/** The candidate that `value` was probably meant to be: at most a third of its letters wrong (two in short ones), else nothing. */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  if (value.length > MAX_GUESS_LENGTH) return undefined;
  const allowed = Math.min(value.length - 1, Math.max(2, Math.floor(value.length / 3)));
  let best: string | undefined;
  let minDistance = allowed + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - value.length) >= minDistance) continue;
    const distance = editDistance(value.toLowerCase(), candidate.toLowerCase());
    if (distance < minDistance) [best, minDistance] = [candidate, distance];
  }
  return best;
}

/** `; did you mean "eaeu"?`, or nothing where there is no guess. */
export function didYouMean(guess: string | undefined): string {
  return guess === undefined ? '' : `; did you mean "${guess}"?`;
}

/** Letters inserted, dropped, replaced or swapped with their neighbour (optimal string alignment: Damerau 1964, restricted). */
export function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const steps = [valueAt(last, j) + 1, valueAt(row, j - 1) + 1, valueAt(last, j - 1) + same];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (i > 1 && j > 1 && swapped) steps.push(valueAt(before, j - 2) + 1);
      row.push(Math.min(...steps));
    }
    before = last;
    last = row;
  }
  return valueAt(last, b.length);
}

function valueAt(row: readonly number[], i: number): number {
  return row[i] ?? Infinity;
}
