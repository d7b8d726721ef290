/** A place in a table of buttons: which row, which column, which of the buttons in that cell; each from 0. */
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

/** How many places each cell has, at least one: an empty cell can be stood on as well. By row, then column. */
export type GridSizes = readonly (readonly number[])[];

/**
 * Where a key leads in a grid (ARIA APG): to the next cell, and up and down first through the buttons of the cell itself. It
 * stays where there is no further.
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
