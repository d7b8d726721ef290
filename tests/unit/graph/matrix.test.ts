import { describe, expect, test } from 'vitest';
import { GRID_KEYS, walkGrid } from '../../../src/graph/gridWalk';
import { edgesBetween } from '../../../src/graph/edgesBetween';
import { buildMatrix } from '../../../src/graph/matrix';
import { ankaraGraph } from '../../fixtures/ankara';

const ankara = ankaraGraph();
const { columns, sections, rest } = buildMatrix(ankara);

describe('buildMatrix', () => {
  test('every node has a row; states come first, then frameworks, then the other actors', () => {
    const rows = sections.flatMap((section) => section.rows);
    expect(new Set(rows)).toEqual(new Set(ankara.nodes.map(({ id }) => id)));
    expect(sections.map(({ section }) => section).slice(0, 3)).toEqual([
      'principal',
      'framework',
      'actor',
    ]);
    expect(columns.slice(0, 3)).toEqual(['russia', 'turkey', 'iran']);
    expect(columns.length).toBeLessThan(12);
  });

  test('every edge has a cell or stands among the rest, and none both', () => {
    const rows = sections.flatMap((section) => section.rows);
    const inCells = rows.flatMap((row) =>
      columns.flatMap((column) => edgesBetween(ankara, row, column)),
    );
    expect(new Set([...inCells, ...rest])).toEqual(new Set(ankara.order));
    expect(rest.filter((id) => inCells.includes(id))).toEqual([]);
  });

  test('a cell holds the edges of both directions; a name has none with itself', () => {
    const [russia, turkey] = columns as [(typeof columns)[0], (typeof columns)[0]];
    expect(edgesBetween(ankara, russia, turkey)).toHaveLength(3);
    expect(edgesBetween(ankara, turkey, russia)).toEqual(edgesBetween(ankara, russia, turkey));
    expect(edgesBetween(ankara, russia, russia)).toEqual([]);
  });
});

describe('walkGrid', () => {
  const sizes = [
    [1, 3],
    [1, 1],
  ];
  const at = (row: number, column: number, item = 0) => ({ row, column, item });

  test('down goes through the buttons of a cell before it leaves it, up the same way back', () => {
    expect(walkGrid(sizes, at(0, 1), 'ArrowDown')).toEqual(at(0, 1, 1));
    expect(walkGrid(sizes, at(0, 1, 2), 'ArrowDown')).toEqual(at(1, 1));
    expect(walkGrid(sizes, at(1, 1), 'ArrowUp')).toEqual(at(0, 1, 2));
  });

  test('across it goes cell by cell; Home and End to the row’s ends, with Control to the grid’s', () => {
    expect(walkGrid(sizes, at(0, 0), 'ArrowRight')).toEqual(at(0, 1));
    expect(walkGrid(sizes, at(0, 1, 2), 'ArrowLeft')).toEqual(at(0, 0));
    expect(walkGrid(sizes, at(0, 0), 'End')).toEqual(at(0, 1));
    expect(walkGrid(sizes, at(1, 1), 'Home')).toEqual(at(1, 0));
    expect(walkGrid(sizes, at(0, 0), 'Control+End')).toEqual(at(1, 1));
    expect(walkGrid(sizes, at(1, 1), 'Control+Home')).toEqual(at(0, 0));
  });

  test('no key leaves the grid', () => {
    for (const key of GRID_KEYS)
      for (const row of [0, 1])
        for (const column of [0, 1]) {
          const to = walkGrid(sizes, at(row, column), key);
          expect(to.item).toBeLessThan(sizes[to.row]?.[to.column] ?? 0);
        }
  });
});
