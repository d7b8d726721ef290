import { describe, expect, test } from 'vitest';
import { fitPoints } from '../../../src/map/camera';

const region = { left: 0, top: 0, right: 360, bottom: 260 };
const identity = { k: 1, x: 0, y: 0 };

describe('framing', () => {
  test('what is seen already moves nothing', () => {
    expect(
      fitPoints(
        [
          { x: 100, y: 100 },
          { x: 200, y: 150 },
        ],
        region,
        identity,
      ),
    ).toEqual(identity);
  });

  test('a line under the drawer is moved up just so far that both ends are clear of it', () => {
    const { k, x, y } = fitPoints(
      [
        { x: 100, y: 300 },
        { x: 200, y: 400 },
      ],
      region,
      identity,
    );
    expect([k, x]).toEqual([1, 0]);
    expect(400 + y).toBe(260 - 16);
  });

  test('a line longer than the region is made to fit, in its middle', () => {
    const { k, x, y } = fitPoints(
      [
        { x: 20, y: 0 },
        { x: 20, y: 400 },
      ],
      region,
      identity,
    );
    expect(k).toBeCloseTo((260 - 32) / 400, 5);
    expect(k * 200 + y).toBeCloseTo(130, 5);
    expect(k * 20 + x).toBeCloseTo(180, 5);
  });

  test('nothing is ever enlarged, and never made smaller than names allow', () => {
    expect(fitPoints([{ x: 10, y: 10 }], region, { k: 0.5, x: 0, y: 0 }).k).toBe(0.5);
    expect(
      fitPoints(
        [
          { x: 0, y: 0 },
          { x: 0, y: 5000 },
        ],
        region,
        identity,
      ).k,
    ).toBe(0.45);
  });
});
