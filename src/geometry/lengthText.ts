import { round2 } from './round2';

/**
 * A length in markup or a font, px, with two decimals at most. Not converted as a number: Chromium
 * makes a table of 49 kB as soon as two fractions have become text.
 */
export function lengthText(value: number): string {
  const rounded = round2(value);
  return Number.isInteger(rounded) ? String(rounded) : rounded.toFixed(2).replace(/0$/, '');
}
