import type { Positions } from '../../geometry/types';
import { boundsOf } from './bounds';

/** Finds the node near a point. */
export interface NodeGrid {
  /** The nearest node within `reach` of a point, layout units; null if there is none. */
  nearest(x: number, y: number, reach: number): number | null;
}

/**
 * Sorts nodes into the cells of a grid, on average one into each. `now`: where the nodes are when
 * they are looked for; one that has left its cell is not found outside it.
 */
export function buildNodeGrid(
  positions: Positions,
  slots: readonly number[],
  now = positions,
): NodeGrid {
  const { left, top, right, bottom } = boundsOf(positions);
  const cell = Math.max(right - left, bottom - top, 1e-6) / Math.max(1, Math.sqrt(slots.length));
  // Points outside belong to the cells at the border, so a search visits no cells beyond it.
  const last = Math.ceil(Math.sqrt(slots.length));
  const indexOf = (offset: number) => Math.min(last, Math.max(0, Math.floor(offset / cell)));
  const column = (x: number) => indexOf(x - left);
  const row = (y: number) => indexOf(y - top);
  const keyOf = (i: number, j: number) => i * 65_536 + j;
  const cells = new Map<number, number[]>();
  for (const slot of slots) {
    const key = keyOf(column(positions[2 * slot] ?? 0), row(positions[2 * slot + 1] ?? 0));
    const found = cells.get(key);
    if (found) found.push(slot);
    else cells.set(key, [slot]);
  }
  return {
    nearest: (x, y, reach) => {
      let nearest: number | null = null;
      let min = reach;
      for (let i = column(x - reach); i <= column(x + reach); i += 1)
        for (let j = row(y - reach); j <= row(y + reach); j += 1)
          for (const slot of cells.get(keyOf(i, j)) ?? []) {
            const distance = Math.hypot((now[2 * slot] ?? 0) - x, (now[2 * slot + 1] ?? 0) - y);
            if (distance <= min) [nearest, min] = [slot, distance];
          }
      return nearest;
    },
  };
}
