import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import { createBodies } from '../../../src/layout/flat/bodies';
import { createLinks } from '../../../src/layout/flat/links';
import { createManyBody } from '../../../src/layout/flat/manyBody';
import { createPull } from '../../../src/layout/flat/pull';
import { createFlatSimulation } from '../../../src/layout/flat/simulation';
import { createRandom } from '../../../src/layout/random';

export type Ends = readonly (readonly [number, number])[];
type Tick = () => void;

/** The forces of both engines: links, repulsion, a pull to the middle. */
export function createFlatTick(nodes: number, ends: Ends): Tick {
  const bodies = createBodies(nodes);
  const random = createRandom(1);
  const all = (value: number, length = nodes) => new Float64Array(length).fill(value);
  return createFlatSimulation(bodies, [
    createLinks(bodies, {
      sources: Int32Array.from(ends, ([a]) => a),
      targets: Int32Array.from(ends, ([, b]) => b),
      distance: all(30, ends.length),
      random,
    }),
    createManyBody(bodies, { strength: all(-30), random }),
    createPull(bodies, { x: all(0), y: all(0), strength: all(0.1) }),
  ]).tick;
}

export function createD3Tick(nodes: number, ends: Ends): Tick {
  const data = Array.from({ length: nodes }, () => ({}));
  const simulation = forceSimulation(data)
    .force('link', forceLink(ends.map(([source, target]) => ({ source, target }))).distance(30))
    .force('charge', forceManyBody().strength(-30))
    .force('x', forceX(0))
    .force('y', forceY(0))
    .stop();
  return () => simulation.tick(1);
}
