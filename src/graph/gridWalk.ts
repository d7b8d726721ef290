/** A position in a table of buttons: row, column and button within the cell; each from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly item: number;
}

export const GRID_KEYS = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Control+Home',
  'Control+End',
] as const;
export type GridKey = (typeof GRID_KEYS)[number];

/**
 * The number of stops in each cell, at least one, since an empty cell takes the focus too. By row,
 * then column.
 */
export type GridSizes = readonly (readonly number[])[];

/**
 * Where a key moves the focus in a grid (ARIA APG): to the next cell; Up and Down first go through
 * the buttons of the current cell. At the border the focus stays.
 */
export function walkGrid(sizes: GridSizes, from: GridCell, key: GridKey): GridCell {
  const { row, column, item } = from;
  const lastColumn = (sizes[row]?.length ?? 1) - 1;
  const sizeAt = (r: number) => sizes[r]?.[column] ?? 0;
  switch (key) {
    case 'ArrowRight':
      return column < lastColumn ? { row, column: column + 1, item: 0 } : from;
    case 'ArrowLeft':
      return column > 0 ? { row, column: column - 1, item: 0 } : from;
    case 'ArrowDown':
      if (item + 1 < sizeAt(row)) return { row, column, item: item + 1 };
      return row + 1 < sizes.length ? { row: row + 1, column, item: 0 } : from;
    case 'ArrowUp':
      if (item > 0) return { row, column, item: item - 1 };
      return row > 0 ? { row: row - 1, column, item: Math.max(0, sizeAt(row - 1) - 1) } : from;
    case 'Home':
      return { row, column: 0, item: 0 };
    case 'End':
      return { row, column: lastColumn, item: 0 };
    case 'Control+Home':
      return { row: 0, column: 0, item: 0 };
    case 'Control+End': {
      const last = sizes.length - 1;
      return { row: last, column: (sizes[last]?.length ?? 1) - 1, item: 0 };
    }
  }
}
