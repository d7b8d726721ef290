import { describe, expect, test } from 'vitest';
import { pointAt, tangentAt, type Point } from '../../../../src/geometry/curve';
import { buildEdgeShape } from '../../../../src/map/edgeShape';
import { pick, type Pointer } from '../../../../src/map/interaction/pick';
import { handmadeScene } from '../../../fixtures/sceneGraph';

const scene = handmadeScene();
const shapes = scene.edges.map((_, slot) => buildEdgeShape(scene, slot, scene.restPositions));

interface Asked {
  readonly pointer?: Pointer;
  readonly scale?: number;
  readonly hidden?: string;
}

function at({ x, y }: Point, { pointer = 'mouse', scale = 1, hidden }: Asked = {}) {
  return pick({
    scene,
    positions: scene.restPositions,
    shapes,
    point: { x, y },
    pointer,
    scale,
    isEdgeShown: (id) => id !== hidden,
  });
}

/** A point `off` px beside the line, at t along it. */
function beside(id: string, t: number, off: number): Point {
  const shape = shapes[scene.edges.findIndex(({ edge }) => edge.id === id)];
  if (!shape) throw new Error(`no edge ${id}`);
  const { x, y } = pointAt(shape.curve, t);
  const along = tangentAt(shape.curve, t);
  return { x: x - along.y * off, y: y + along.x * off };
}

describe('picking', () => {
  test('a pointer on a node means the node, although lines end there', () => {
    expect(at({ x: 100, y: 100 })).toEqual({ kind: 'node', id: 'a' });
  });

  test('a pointer on a name means the node of that name', () => {
    const { box } = scene.nodes[2]?.label ?? { box: { x: 0, y: 0, w: 0, h: 0 } };
    const end = { x: 300 + box.x + box.w - 1, y: 300 + box.y + box.h / 2 };
    expect(at(end)).toEqual({ kind: 'node', id: 'c' });
  });

  test('a mouse means the line within 12 px and the ground beyond', () => {
    expect(at(beside('a-b', 0.5, -11))).toEqual({ kind: 'edge', id: 'a-b' });
    expect(at(beside('a-b', 0.5, -13))).toBeNull();
  });

  test('a finger reaches 22 px', () => {
    expect(at(beside('a-b', 0.5, -21), { pointer: 'finger' })).toEqual({ kind: 'edge', id: 'a-b' });
    expect(at(beside('a-b', 0.5, -23), { pointer: 'finger' })).toBeNull();
  });

  test('reach is meant on the screen: zoomed in, it covers less of the map', () => {
    expect(at(beside('a-b', 0.5, -5), { scale: 2 })).toEqual({ kind: 'edge', id: 'a-b' });
    expect(at(beside('a-b', 0.5, -7), { scale: 2 })).toBeNull();
  });

  test('of two parallel lines a mouse means the nearer one', () => {
    expect(at(beside('a-c', 0.5, 0))).toEqual({ kind: 'edge', id: 'a-c' });
    expect(at(beside('a-c-dispute', 0.5, 0))).toEqual({ kind: 'edge', id: 'a-c-dispute' });
  });

  test('a finger between two lines that are too close is asked which it meant', () => {
    const a = beside('a-c', 0.5, 0);
    const b = beside('a-c-dispute', 0.5, 0);
    const picked = at({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, { pointer: 'finger' });
    expect(picked).toMatchObject({ kind: 'ambiguous' });
    expect(picked?.kind === 'ambiguous' ? [...picked.ids].sort() : []).toEqual([
      'a-c',
      'a-c-dispute',
    ]);
  });

  test('a filtered line is not there for the pointer', () => {
    expect(at(beside('a-b', 0.5, 0), { hidden: 'a-b' })).toBeNull();
  });
});
