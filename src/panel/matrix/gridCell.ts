import type { GridPlace } from '../../graph/gridWalk';

/** "3 2 0": row, column and button, as an attribute of what stands there. */
export function formatGridPlace({ row, column, item }: GridPlace): string {
  return `${row} ${column} ${item}`;
}

/** Reads what `formatGridPlace` writes. */
export function parseGridPlace(text: string): GridPlace {
  const [row = 0, column = 0, item = 0] = text.split(' ').map(Number);
  return { row, column, item };
}
