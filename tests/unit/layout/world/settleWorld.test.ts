import { describe, expect, test } from 'vitest';
import { layoutSizeOf } from '../../../../src/geometry/layoutSizes';
import { layoutHash } from '../../../../src/layout/layoutHash';
import { readSolved } from '../../../../src/layout/readLayout';
import { settleWorld, settleWorldInSlices } from '../../../../src/layout/world/settleWorld';
import { buildScene } from '../../../../src/map/scene';
import { graphOf } from '../../../fixtures/graph';
import { slowClock } from '../../../support/slowClock';
import { syntheticMap } from '../../../support/syntheticMap';

const graph = graphOf(syntheticMap({ nodes: 150 }));
const solved = settleWorld(graph);
const scene = buildScene(graph, layoutSizeOf(solved), solved);

/** Box of each label on the map, or null where a node has none. */
const labels = scene.nodes.map(({ label: { box, lines } }, slot) => {
  const [x = 0, y = 0] = scene.restPositions.slice(2 * slot);
  return lines.length === 0 ? null : { left: x + box.x, top: y + box.y, w: box.w, h: box.h };
});

describe('the layout of a large map', () => {
  test('is the same each time', () => {
    expect(settleWorld(graph)).toEqual(solved);
  });

  test('is the same in slices, and reports a share that only grows, to 1', async () => {
    const shares: number[] = [];
    expect(await settleWorldInSlices(graph, (share) => shares.push(share))).toEqual(solved);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('ends between two slices when it is cancelled', async () => {
    const undo = slowClock();
    const cancel = new AbortController();
    const running = settleWorldInSlices(graph, () => cancel.abort(), cancel.signal);
    await expect(running).rejects.toThrow();
    undo();
  });

  test('is read back from a file', () => {
    const layout = { format: 'edgewise-layout/1', of: layoutHash(graph), frames: [solved] };
    expect(readSolved(graph, JSON.stringify(layout))).toEqual(layout);
  });

  test('has every name inside its drawing', () => {
    const { width, height } = layoutSizeOf(solved);
    for (const label of labels) {
      if (!label) continue;
      expect(label.left).toBeGreaterThanOrEqual(0);
      expect(label.top).toBeGreaterThanOrEqual(0);
      expect(label.left + label.w).toBeLessThanOrEqual(width);
      expect(label.top + label.h).toBeLessThanOrEqual(height);
    }
  });

  test('writes no name over another, and most of them', () => {
    const written = labels.filter((label) => label !== null);
    expect(written.length).toBeGreaterThan(0.9 * graph.nodes.length);
    written.forEach((a, i) => {
      for (const b of written.slice(i + 1)) {
        const isSeparate =
          a.left >= b.left + b.w ||
          b.left >= a.left + a.w ||
          a.top >= b.top + b.h ||
          b.top >= a.top + a.h;
        expect(isSeparate).toBe(true);
      }
    });
  });

  test('has no two nodes at one point, also of a graph without edges', () => {
    const { nodes } = settleWorld(graphOf({ ...syntheticMap({ nodes: 130 }), edges: [] }));
    const points = new Set(Object.values(nodes).map(({ x, y }) => `${x} ${y}`));
    expect(points.size).toBe(130);
  });

  test('keeps its principals apart, so that each can be named when all of it is shown', () => {
    const { width, height } = layoutSizeOf(solved);
    const principals = scene.nodes.flatMap(({ glyph }, slot) =>
      glyph.shape === 'state' ? [scene.restPositions.slice(2 * slot, 2 * slot + 2)] : [],
    );
    expect(principals.length).toBeGreaterThan(1);
    principals.forEach(([x = 0, y = 0], i) => {
      for (const [otherX = 0, otherY = 0] of principals.slice(i + 1))
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(0.07 * Math.min(width, height));
    });
  });
});
