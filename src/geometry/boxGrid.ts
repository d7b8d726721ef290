import type { Box } from './labelBox';

/** Boxes by the cells that they touch: each is compared only with those near it. */
export interface BoxGrid {
  readonly add: (box: Box) => void;
  /** Whether any box but `own` is nearer to `box` than `gap`, along x and along y. */
  readonly hits: (box: Box, gap: number, own?: Box) => boolean;
}

export function createBoxGrid(cell: number): BoxGrid {
  const cells = new Map<number, Box[]>();
  const cellsAround = ({ x, y, w, h }: Box, gap: number): number[] => {
    const keys: number[] = [];
    const at = (value: number) => Math.floor(value / cell);
    for (let i = at(x - gap); i <= at(x + w + gap); i += 1)
      for (let j = at(y - gap); j <= at(y + h + gap); j += 1) keys.push(i * 65_536 + j);
    return keys;
  };
  return {
    add: (box) => {
      for (const key of cellsAround(box, 0)) {
        const found = cells.get(key);
        if (found) found.push(box);
        else cells.set(key, [box]);
      }
    },
    hits: (box, gap, own) =>
      cellsAround(box, gap).some((key) =>
        cells.get(key)?.some((other) => other !== own && isNear(box, other, gap)),
      ),
  };
}

function isNear(a: Box, b: Box, gap: number): boolean {
  return (
    a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap
  );
}
