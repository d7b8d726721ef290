/** A tiny random distance, never 0, to part bodies at the same position. */
export function jiggle(random: () => number): number {
  return (random() - 0.5) * 1e-6 || 1e-7;
}
