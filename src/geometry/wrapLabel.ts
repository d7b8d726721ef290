/** Where a line may break besides at a space: after a hyphen or an en dash inside a word. */
const BREAKS = /[^\s–-]+[–-]?|[–-]/gu;

/**
 * The ways to wrap a label in 1 to `maxLines` lines, fewest lines first, each with lines as even in
 * length as its words allow. A number of lines that the words do not allow is left out. No library:
 * those that wrap without a DOM fill each line greedily, which leaves a short last line.
 */
export function wrapLabel(label: string, maxLines: number): readonly (readonly string[])[] {
  const pieces = splitPieces(label);
  const ways: string[][] = [];
  for (let count = 1; count <= Math.min(maxLines, pieces.length); count += 1)
    ways.push(breakEvenly(pieces, count));
  return ways;
}

/** Words with the space that follows them, so that joining the pieces gives the label again. */
function splitPieces(label: string): string[] {
  return label
    .trim()
    .split(/\s+/u)
    .flatMap((word, i, words) => {
      const parts = word.match(BREAKS) ?? [word];
      const last = parts.length - 1;
      return parts.map((part, k) => (k === last && i < words.length - 1 ? `${part} ` : part));
    });
}

function breakEvenly(pieces: readonly string[], count: number): string[] {
  if (count === 1) return [pieces.join('').trimEnd()];
  let best: string[] = [];
  let minCost = Infinity;
  for (let first = 1; first <= pieces.length - count + 1; first += 1) {
    const lines = [
      pieces.slice(0, first).join('').trimEnd(),
      ...breakEvenly(pieces.slice(first), count - 1),
    ];
    const cost = unevenness(lines);
    if (cost < minCost) [best, minCost] = [lines, cost];
  }
  return best;
}

/** Sum of squares: smaller means more even, for a given total length. */
function unevenness(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length ** 2, 0);
}
