import { describe, expect, test } from 'vitest';
import { pointAt } from '../../../src/geometry/curve';
import { buildEdgeShape, type EdgeShape } from '../../../src/map/edgeShape';
import { handmadeScene } from '../../fixtures/sceneGraph';

const scene = handmadeScene();

function shapeOf(id: string): EdgeShape {
  return buildEdgeShape(
    scene,
    scene.edges.findIndex(({ edge }) => edge.id === id),
    scene.restPositions,
  );
}

describe('the shape of a line', () => {
  test('it stops short of both glyphs', () => {
    const { curve } = shapeOf('a-c');
    expect(Math.hypot(curve.a.x - 100, curve.a.y - 100)).toBeCloseTo(8 + 3, 1);
    expect(Math.hypot(curve.b.x - 300, curve.b.y - 300)).toBeCloseTo(8 + 3, 1);
  });

  test('parallel lines stand 28 px apart in the middle', () => {
    const one = pointAt(shapeOf('a-c').curve, 0.5);
    const other = pointAt(shapeOf('a-c-dispute').curve, 0.5);
    expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeCloseTo(28, 0);
  });

  test('a dispute has a gap of 14 px for its cross, other lines have neither', () => {
    const { cross, line, fullPath } = shapeOf('a-c-dispute');
    expect(line.match(/M/gu)).toHaveLength(2);
    expect(fullPath.match(/M/gu)).toHaveLength(1);
    expect(cross).toBeDefined();
    expect(shapeOf('a-c').cross).toBeUndefined();
    expect(shapeOf('a-c').line).toBe(shapeOf('a-c').fullPath);
  });

  test('a wish ends in a ring that touches neither the line nor its target', () => {
    const { end, curve } = shapeOf('c-b');
    const ring = end ?? { x: NaN, y: NaN };
    expect(Math.hypot(ring.x - 500, ring.y - 100)).toBeGreaterThan(6 + 3.5);
    expect(Math.hypot(ring.x - curve.b.x, ring.y - curve.b.y)).toBeGreaterThan(3.4);
  });

  test('an edge that is over ends at the bar across it', () => {
    const scene = handmadeScene();
    const past = scene.edges.map((item) =>
      item.edge.id === 'a-b' ? { ...item, endMark: 'bar' as const } : item,
    );
    const { end, curve } = buildEdgeShape({ ...scene, edges: past }, 0, scene.restPositions);
    expect(end?.x).toBeCloseTo(curve.b.x, 1);
  });

  test('an arrowhead points where the line goes', () => {
    expect(shapeOf('a-b').end?.degrees).toBeCloseTo(0, 5);
  });

  test('a cross gives way to a name that stands on the middle of its line', () => {
    const free = shapeOf('a-c-dispute').cross ?? { x: 0, y: 0 };
    const moved = Float64Array.from(scene.restPositions);
    // b is moved so that its glyph covers the cross.
    [moved[2], moved[3]] = [free.x, free.y];
    const slot = scene.edges.findIndex(({ edge }) => edge.id === 'a-c-dispute');
    const { cross } = buildEdgeShape(scene, slot, moved);
    expect(Math.hypot((cross?.x ?? 0) - free.x, (cross?.y ?? 0) - free.y)).toBeGreaterThan(10);
  });

  test('a slot that is not there is a programming error, said so', () => {
    expect(() => buildEdgeShape(scene, 99, scene.restPositions)).toThrow('no edge in slot 99');
  });
});
