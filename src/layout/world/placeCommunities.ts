import { createBodies } from '../flat/bodies';
import { createCollide } from '../flat/collide';
import { createLinks } from '../flat/links';
import { createManyBody } from '../flat/manyBody';
import { createPull } from '../flat/pull';
import { createFlatSimulation } from '../flat/simulation';
import type { Steps } from '../../format/steps';

const TICKS = 200;
const ALPHA_DECAY = 1 - 0.01 ** (1 / TICKS);
/** Repulsion of a community, relative to the square of its radius. */
const CHARGE = 0.25;
const PULL = 0.06;
/** Of a community without edges to others: far out, it would make all of the map smaller. */
const ALONE_PULL = 0.25;
/** Of a community with principals. */
const MAIN_PULL = 0.5;

export interface Communities {
  /** Index of each node's community. */
  readonly of: Int32Array;
  readonly radius: Float64Array;
  readonly hasPrincipal: Uint8Array;
}

/** Centres of the communities: close together if edges join them, without overlaps. */
export function* placeCommunities(
  { of, radius, hasPrincipal }: Communities,
  edges: { readonly sources: Int32Array; readonly targets: Int32Array },
  gap: number,
  random: () => number,
): Steps<{ readonly x: Float64Array; readonly y: Float64Array }> {
  const count = radius.length;
  const bodies = createBodies(count);
  const scale = radius.reduce((sum, r) => sum + r, 0) / Math.max(1, count) / 15;
  for (let i = 0; i < count; i += 1) {
    (bodies.x[i] as number) *= scale;
    (bodies.y[i] as number) *= scale;
  }
  const links = joinCommunities(of, edges, count);
  const linked = new Set([...links.sources, ...links.targets]);
  const simulation = createFlatSimulation(
    bodies,
    [
      createLinks(bodies, {
        ...links,
        distance: Float64Array.from(
          links.sources,
          (a, i) => radiusAt(radius, a) + radiusAt(radius, links.targets[i] as number) + gap,
        ),
        random,
      }),
      createManyBody(bodies, { strength: radius.map((r) => -CHARGE * r * r), random }),
      createPull(bodies, {
        x: new Float64Array(count),
        y: new Float64Array(count),
        strength: Float64Array.from(hasPrincipal, (is, i) =>
          is ? MAIN_PULL : linked.has(i) ? PULL : ALONE_PULL,
        ),
      }),
      createCollide(bodies, { radius: radius.map((r) => r + gap / 2), strength: 0.7, random }),
    ],
    { alphaDecay: ALPHA_DECAY },
  );
  for (let i = 0; i < TICKS; i += 1) {
    simulation.tick();
    yield;
  }
  return bodies;
}

function radiusAt(radius: Float64Array, i: number): number {
  return radius[i] as number;
}

/** One link for each pair of communities with an edge between them. */
function joinCommunities(
  of: Int32Array,
  { sources, targets }: { readonly sources: Int32Array; readonly targets: Int32Array },
  count: number,
) {
  const pairs = new Set<number>();
  sources.forEach((source, i) => {
    const a = of[source] as number;
    const b = of[targets[i] as number] as number;
    if (a !== b) pairs.add(Math.min(a, b) * count + Math.max(a, b));
  });
  const keys = [...pairs];
  return {
    sources: Int32Array.from(keys, (key) => Math.floor(key / count)),
    targets: Int32Array.from(keys, (key) => key % count),
  };
}
