import { describe, expect, it } from 'vitest';
import { createBoxGrid } from '../../../../src/geometry/boxGrid';
import type { Box } from '../../../../src/geometry/labelBox';
import { chooseLabels, type LabelCandidate } from '../../../../src/map/canvas/chooseLabels';

const gridOf = (boxes: readonly Box[]) => {
  const grid = createBoxGrid(72);
  boxes.forEach(grid.add);
  return grid;
};
const ROOM = { width: 400, height: 300, maxCount: 10 };

function candidate(slot: number, x: number, y: number, rest: Partial<LabelCandidate> = {}) {
  const size = { radius: 5, width: 60, height: 14, gapPx: 2 };
  return { slot, x, y, ...size, isForced: false, sparesGlyphs: false, ...rest };
}

const glyphAt = (x: number, y: number): Box => {
  return { x: x - 5, y: y - 5, w: 10, h: 10 };
};

describe('names of a drawing on canvas', () => {
  it('are written on the right, and on another side where that would cover a label', () => {
    const labels = chooseLabels([candidate(0, 200, 100), candidate(1, 140, 100)], ROOM);
    expect(labels.map(({ slot, box }) => [slot, box.x, box.x + box.w])).toEqual([
      [0, 209, 269],
      [1, 71, 131],
    ]);
  });

  it('are left out where no side is free, unless forced', () => {
    const crowd = [0, 1, 2, 3].map((slot) => candidate(slot, 200, 100));
    expect(chooseLabels(crowd, ROOM).map(({ slot }) => slot)).toEqual([0, 1]);
    const last = { ...candidate(4, 200, 100), isForced: true };
    expect(chooseLabels([...crowd, last], ROOM).map(({ slot }) => slot)).toEqual([0, 1, 4]);
  });

  it('take the side that is free of glyphs', () => {
    const [label] = chooseLabels([candidate(0, 200, 100)], {
      ...ROOM,
      glyphs: gridOf([glyphAt(230, 100)]),
    });
    expect(label?.box).toMatchObject({ x: 131, w: 60 });
  });

  it('cover glyphs, or are left out, where every side has one', () => {
    const sides = [glyphAt(230, 100), glyphAt(170, 100), glyphAt(190, 113), glyphAt(210, 87)];
    const glyphs = gridOf(sides);
    const [label] = chooseLabels([candidate(0, 200, 100)], { ...ROOM, glyphs });
    expect(label?.box).toMatchObject({ x: 209 });
    const sparing = candidate(0, 200, 100, { sparesGlyphs: true });
    expect(chooseLabels([sparing], { ...ROOM, glyphs })).toEqual([]);
  });

  it('never cover what is marked as an obstacle, and stay on the canvas', () => {
    const obstacles = gridOf([glyphAt(230, 100)]);
    const [label] = chooseLabels([candidate(0, 200, 100)], { ...ROOM, obstacles });
    expect(label?.box).toMatchObject({ x: 131, w: 60 });
    expect(chooseLabels([candidate(0, 380, 100)], ROOM)[0]?.box).toMatchObject({ x: 311, w: 60 });
  });

  it('are at most as many as there is room for', () => {
    const all = [0, 1, 2].map((slot) => candidate(slot, 100, 50 + 60 * slot));
    expect(chooseLabels(all, { ...ROOM, maxCount: 2 })).toHaveLength(2);
  });

  it('end with the last of a row of names without room, except for forced ones', () => {
    const crowd = [0, 1, 2, 3].map((slot) => candidate(slot, 200, 100));
    const far = [4, 5].map((slot) => candidate(slot, 100, 20 + 40 * slot));
    const slots = (maxMisses: number, isForced = false) =>
      chooseLabels([...crowd, ...far.map((one) => ({ ...one, isForced }))], {
        ...ROOM,
        maxMisses,
      }).map(({ slot }) => slot);
    expect(slots(3)).toEqual([0, 1, 4, 5]);
    expect(slots(2)).toEqual([0, 1]);
    expect(slots(2, true)).toEqual([0, 1, 4, 5]);
  });
});
