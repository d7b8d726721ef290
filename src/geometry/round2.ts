/**
 * A length in a drawing's markup, px, with two decimals: a hundredth of a pixel, the same text in
 * every engine, and a third less HTML than with all digits of a scaled length.
 */
export function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
