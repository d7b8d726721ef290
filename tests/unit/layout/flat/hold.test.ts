import { forceLink, forceSimulation, type SimulationNodeDatum } from 'd3';
import { expect, test } from 'vitest';
import { createBodies } from '../../../../src/layout/flat/bodies';
import { createHold } from '../../../../src/layout/flat/hold';
import { createLinks } from '../../../../src/layout/flat/links';
import { createFlatSimulation } from '../../../../src/layout/flat/simulation';

const LINKS = [
  [0, 1],
  [1, 2],
  [1, 3],
] as const;
const TICKS = 40;

test('held bodies and an alpha target work as in d3-force', () => {
  const nodes: SimulationNodeDatum[] = Array.from({ length: 4 }, () => ({}));
  const reference = forceSimulation(nodes)
    .force('link', forceLink(LINKS.map(([source, target]) => ({ source, target }))).distance(50))
    .alpha(0.2)
    .alphaDecay(0.17)
    .alphaTarget(0.5)
    .stop();
  nodes[0]!.fx = nodes[0]!.x;
  nodes[0]!.fy = nodes[0]!.y;
  reference.tick(TICKS);

  const bodies = createBodies(4);
  const links = createLinks(bodies, {
    sources: Int32Array.from(LINKS, ([source]) => source),
    targets: Int32Array.from(LINKS, ([, target]) => target),
    distance: new Float64Array(3).fill(50),
    random: () => 0.7,
  });
  const simulation = createFlatSimulation(
    bodies,
    [links, createHold(bodies, (body) => body === 0)],
    { alpha: 0.2, alphaDecay: 0.17 },
  );
  simulation.alphaTarget = 0.5;
  for (let i = 0; i < TICKS; i += 1) simulation.tick();

  expect(simulation.alpha).toBeCloseTo(reference.alpha(), 12);
  nodes.forEach(({ x, y }, body) => {
    expect(bodies.x[body]).toBeCloseTo(x!, 9);
    expect(bodies.y[body]).toBeCloseTo(y!, 9);
  });
});
