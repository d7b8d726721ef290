import { expect, test } from 'vitest';
import { FlatIndex } from '../../../src/graph/flatIndex';

const itemsOf = (ids: readonly string[]) => ids.map((id) => ({ id }));
const indexOf = (ids: readonly string[]) => {
  const items = itemsOf(ids);
  return new FlatIndex(() => items);
};

for (const count of [1, 2, 3, 1000, 4096])
  test(`of ${count} ids each has its position, and no other has one`, () => {
    const ids = Array.from({ length: count }, (_, i) => `e${i}`);
    const index = indexOf(ids);
    expect(index.size).toBe(count);
    expect(ids.map((id) => index.get(id))).toEqual(ids.map((_, i) => i));
    expect([...index.keys()]).toEqual(ids);
    expect(index.has('e0')).toBe(true);
    for (const absent of ['', 'e', 'E0', 'e00', `e${count}`]) {
      expect(index.get(absent)).toBeUndefined();
      expect(index.has(absent)).toBe(false);
    }
  });

test('two ids with the same hash keep apart', () => {
  // Found by trying: FNV-1a gives 0xf0738f2b for both.
  expect(indexOf(['n3pvu', 'ne3ea']).get('ne3ea')).toBe(1);
  expect(indexOf(['n3pvu', 'ne3ea']).get('n3pvu')).toBe(0);
  expect(indexOf(['n3pvu']).get('ne3ea')).toBeUndefined();
});

test('what is no id has no position', () => {
  const index = indexOf(['null', 'undefined', '1']);
  for (const id of [null, undefined, 1, {}]) expect(index.has(id as never)).toBe(false);
});

test('without items it finds nothing', () => {
  const index = indexOf([]);
  expect(index.get('a')).toBeUndefined();
  expect([...index.keys()]).toEqual([]);
});
