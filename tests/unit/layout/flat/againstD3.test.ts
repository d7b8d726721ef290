import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3';
import { describe, expect, test } from 'vitest';
import { createBodies, type Bodies } from '../../../../src/layout/flat/bodies';
import { createCollide } from '../../../../src/layout/flat/collide';
import { createLinks } from '../../../../src/layout/flat/links';
import { createManyBody } from '../../../../src/layout/flat/manyBody';
import { createPull } from '../../../../src/layout/flat/pull';
import { createFlatSimulation } from '../../../../src/layout/flat/simulation';
import { createRandom } from '../../../../src/layout/random';

interface Case {
  readonly nodes: number;
  readonly links: readonly (readonly [number, number])[];
  readonly ticks: number;
  /** Largest allowed distance of a body from its position in d3-force, in links of length 30. */
  readonly tolerance: number;
  /** Initial positions; by default d3-force's own. */
  readonly at?: (slot: number) => { readonly x: number; readonly y: number };
}

function randomLinks(nodes: number, count: number, seed = 1): [number, number][] {
  const random = createRandom(seed);
  const slot = () => Math.floor(random() * nodes);
  return Array.from({ length: count }, () => [slot(), slot()]);
}

function scattered(seed: number, size: number) {
  return (slot: number) => {
    const random = createRandom(1000 * seed + slot);
    return { x: random() * size, y: random() * size };
  };
}

const CASES: Readonly<Record<string, Case>> = {
  'no node': { nodes: 0, links: [], ticks: 3, tolerance: 0 },
  'one node': { nodes: 1, links: [], ticks: 30, tolerance: 1e-9 },
  'two nodes and a link': { nodes: 2, links: [[0, 1]], ticks: 300, tolerance: 1e-6 },
  'a node linked to itself': {
    nodes: 3,
    links: [
      [0, 0],
      [0, 1],
    ],
    ticks: 100,
    tolerance: 1e-5,
  },
  'parallel links, both ways': {
    nodes: 4,
    links: [
      [0, 1],
      [1, 0],
      [0, 1],
      [2, 3],
    ],
    ticks: 300,
    tolerance: 1e-6,
  },
  'two nodes at one position': {
    nodes: 6,
    links: [
      [0, 2],
      [1, 3],
      [3, 4],
    ],
    at: (slot) => (slot < 2 ? { x: 5, y: 5 } : { x: 40 * slot, y: 31 * (slot % 3) + slot }),
    ticks: 100,
    tolerance: 1e-4,
  },
  'a grid, so that distances along x or y are 0': {
    nodes: 25,
    links: [],
    at: (slot) => ({ x: 20 * (slot % 5), y: 20 * Math.floor(slot / 5) }),
    ticks: 20,
    tolerance: 1e-3,
  },
  'a small graph to its rest': {
    nodes: 30,
    links: randomLinks(30, 55),
    ticks: 300,
    tolerance: 1e-3,
  },
  'a small graph, scattered': {
    nodes: 60,
    links: randomLinks(60, 90, 2),
    at: scattered(3, 400),
    ticks: 60,
    tolerance: 1e-3,
  },
  'a medium graph': { nodes: 300, links: randomLinks(300, 600), ticks: 50, tolerance: 1e-2 },
  'a larger graph': { nodes: 900, links: randomLinks(900, 1800), ticks: 4, tolerance: 1e-3 },
};

interface Node extends SimulationNodeDatum {
  readonly index: number;
}

function byD3({ nodes, links, ticks, at }: Case, withCollision: boolean, theta = 0) {
  const data = Array.from({ length: nodes }, (_, index): Node => ({ index, ...at?.(index) }));
  const simulation = forceSimulation(data)
    .randomSource(createRandom(7))
    .force(
      'link',
      forceLink<Node, SimulationLinkDatum<Node>>(
        links.map(([source, target]) => ({ source, target })),
      ).distance(30),
    )
    .force('charge', forceManyBody().strength(-30).theta(theta))
    .force('x', forceX(10).strength(0.1))
    .force('y', forceY(-5).strength(0.1))
    .stop();
  if (withCollision) simulation.force('collide', forceCollide(9).strength(0.8));
  simulation.tick(ticks);
  return data.map(({ x = NaN, y = NaN }) => ({ x, y }));
}

function byUs({ nodes, links, ticks, at }: Case, withCollision: boolean, theta = 0) {
  const bodies: Bodies = createBodies(nodes);
  for (let slot = 0; slot < nodes && at; slot += 1) {
    const { x, y } = at(slot);
    bodies.x[slot] = x;
    bodies.y[slot] = y;
  }
  const random = createRandom(7);
  const all = (value: number, length = nodes) => new Float64Array(length).fill(value);
  const simulation = createFlatSimulation(bodies, [
    createLinks(bodies, {
      sources: Int32Array.from(links, ([a]) => a),
      targets: Int32Array.from(links, ([, b]) => b),
      distance: all(30, links.length),
      random,
    }),
    createManyBody(bodies, { strength: all(-30), theta, random }),
    createPull(bodies, { x: all(10), y: all(-5), strength: all(0.1) }),
    ...(withCollision ? [createCollide(bodies, { radius: all(9), strength: 0.8, random })] : []),
  ]);
  for (let i = 0; i < ticks; i += 1) simulation.tick();
  return Array.from(bodies.x, (x, slot) => ({ x, y: bodies.y[slot] ?? NaN }));
}

describe.each([
  ['with collision', true],
  ['without', false],
])('the forces of d3-force, each body by itself, %s', (_, withCollision) => {
  test.each(Object.entries(CASES))('%s', (_name, one) => {
    const expected = byD3(one, withCollision);
    const actual = byUs(one, withCollision);
    expect(actual).toHaveLength(expected.length);
    const distances = actual.map(({ x, y }, i) =>
      Math.hypot(x - (expected[i]?.x ?? NaN), y - (expected[i]?.y ?? NaN)),
    );
    expect(Math.max(0, ...distances)).toBeLessThanOrEqual(30 * one.tolerance);
  });
});

describe('Barnes and Hut', () => {
  const nodes = 2000;
  const links = randomLinks(nodes, 2 * nodes);
  /** Root of the mean square of the distances between two sets of positions. */
  const deviation = (a: ReturnType<typeof byUs>, b: ReturnType<typeof byUs>) =>
    Math.sqrt(
      a.reduce(
        (sum, { x, y }, i) => sum + (x - (b[i]?.x ?? NaN)) ** 2 + (y - (b[i]?.y ?? NaN)) ** 2,
        0,
      ) / a.length,
    );

  test.each([
    ['one tick from an even start', 1, undefined],
    ['one tick from clusters', 1, clustered],
    ['five ticks from clusters', 5, clustered],
  ])('comes closer to the exact forces than d3-force does: %s', (_, ticks, at) => {
    const one: Case = { nodes, links, ticks, tolerance: 0, ...(at && { at }) };
    const exact = byUs(one, false, 0);
    const error = deviation(byUs(one, false, 1), exact);
    expect(error).toBeGreaterThan(0);
    expect(error).toBeLessThanOrEqual(deviation(byD3(one, false, 0.9), exact));
  });
});

/** 40 clusters along a spiral. */
function clustered(slot: number) {
  const random = createRandom(slot);
  const [cluster, radius, angle] = [slot % 40, 30 * random(), 7 * random()];
  const far = 95 * Math.sqrt(cluster);
  return {
    x: far * Math.cos(2.4 * cluster) + radius * Math.cos(angle),
    y: far * Math.sin(2.4 * cluster) + radius * Math.sin(angle),
  };
}

test('the same start gives the same positions, bit for bit', () => {
  const one = CASES['a medium graph'];
  if (!one) throw new Error('no such case');
  expect(byUs(one, true, 1)).toEqual(byUs(one, true, 1));
});
