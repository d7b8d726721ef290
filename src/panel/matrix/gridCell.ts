import type { GridCell } from '../../graph/gridWalk';

/** "3 2 0": row, column and button of an element, as an attribute. */
export function formatGridCell({ row, column, item }: GridCell): string {
  return `${row} ${column} ${item}`;
}

/** Parses the output of `formatGridCell`. */
export function parseGridCell(text: string): GridCell {
  const [row = 0, column = 0, item = 0] = text.split(' ').map(Number);
  return { row, column, item };
}
