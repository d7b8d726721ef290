import type { GridCell } from '../../graph/gridWalk';

/** "3 2 0": row, column and button, as an attribute of what stands there. */
export function formatGridCell({ row, column, item }: GridCell): string {
  return `${row} ${column} ${item}`;
}

/** Reads what `formatGridCell` writes. */
export function parseGridCell(text: string): GridCell {
  const [row = 0, column = 0, item = 0] = text.split(' ').map(Number);
  return { row, column, item };
}
