import type { DrawnText } from './recordTexts';

export interface Names {
  readonly all: number;
  /** Smaller than 11 px. */
  readonly small: number;
  /** Names that cover another or are covered. */
  readonly overlapping: number;
}

const MIN_LEGIBLE_PX = 11;
/** Boxes that only touch, or whose ascenders do, can be read. */
const TOLERANCE_PX = 1.5;

export function countNames(texts: readonly DrawnText[]): Names {
  return {
    all: texts.length,
    small: texts.filter(({ px }) => px < MIN_LEGIBLE_PX - 0.05).length,
    overlapping: texts.filter((one) => texts.some((other) => other !== one && overlap(one, other)))
      .length,
  };
}

function overlap(a: DrawnText, b: DrawnText): boolean {
  const shared = (from: number, to: number, otherFrom: number, otherTo: number) =>
    Math.min(to, otherTo) - Math.max(from, otherFrom) > TOLERANCE_PX;
  return (
    shared(a.x, a.x + a.width, b.x, b.x + b.width) &&
    shared(a.y, a.y + a.height, b.y, b.y + b.height)
  );
}
