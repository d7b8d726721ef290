import { expect, test } from 'vitest';
import {
  countTrue,
  createItemTable,
  createPairTable,
  createTriangle,
  minOf,
} from '../../../../src/layout/solver/metrics/pairTable';

const item = (name: string) => ({ name });
type Item = ReturnType<typeof item>;
const [A, B, C, D] = [item('a'), item('b'), item('c'), item('d')];

/** A function of pairs, and for which it was called since the last look. */
function watched() {
  const calls: string[] = [];
  const join = (a: Item, b: Item) => {
    calls.push(a.name + b.name);
    return a.name + b.name;
  };
  return { join, since: () => calls.splice(0) };
}

test('a table of pairs computes again only the row and the column of an item that changed', () => {
  const { join, since } = watched();
  const tableOf = createPairTable(join);
  expect(tableOf([A, B], [C, D])).toEqual(['ac', 'ad', 'bc', 'bd']);
  expect(since()).toHaveLength(4);
  const moved = item('x');
  expect(tableOf([A, moved], [C, D])).toEqual(['ac', 'ad', 'xc', 'xd']);
  expect(since()).toEqual(['xc', 'xd']);
  expect(tableOf([A, moved], [moved, D])).toEqual(['ax', 'ad', 'xx', 'xd']);
  expect(since()).toEqual(['ax', 'xx']);
  expect(tableOf([A], [C, D])).toEqual(['ac', 'ad']);
});

test('a table of the pairs of one list holds each pair once, in their order', () => {
  const { join, since } = watched();
  const tableOf = createTriangle(join);
  expect(tableOf([A, B, C, D])).toEqual(['ab', 'ac', 'ad', 'bc', 'bd', 'cd']);
  since();
  expect(tableOf([A, B, item('x'), D])).toEqual(['ab', 'ax', 'ad', 'bx', 'bd', 'xd']);
  expect(since()).toEqual(['ax', 'bx', 'xd']);
  expect(tableOf([])).toEqual([]);
});

test('a table of items computes again only those that changed, into a new list', () => {
  const { join, since } = watched();
  const tableOf = createItemTable((a: Item) => join(a, a));
  const first = tableOf([A, B]);
  since();
  expect(tableOf([A, C])).toEqual(['aa', 'cc']);
  expect(since()).toEqual(['cc']);
  expect(first).toEqual(['aa', 'bb']);
});

test('the minimum of nothing is Infinity', () => {
  expect([minOf([]), minOf([3, -1, 2])]).toEqual([Infinity, -1]);
  expect(countTrue([true, false, true])).toBe(2);
});
