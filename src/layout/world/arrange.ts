import type { Box } from '../../geometry/labelBox';
import { createBodies, GOLDEN_ANGLE } from '../flat/bodies';
import { createCollide } from '../flat/collide';
import { createLinks } from '../flat/links';
import { createManyBody } from '../flat/manyBody';
import { createPull } from '../flat/pull';
import { createFlatSimulation } from '../flat/simulation';
import type { Steps } from '../../format/steps';
import { findCommunities } from './findCommunities';
import { placeCommunities } from './placeCommunities';
import { removeOverlaps } from './removeOverlaps';
import type { WorldInput } from './worldInput';

/** Share of the drawing that marks and labels cover; the rest is room for edges. */
const COVERED = 0.28;
/** Default link length of d3-force, which its other defaults assume. */
const D3_LINK = 30;
const D3_CHARGE = -30;
const TICKS = 120;
const ALPHA = 0.6;
const ALPHA_DECAY = 1 - (0.01 / ALPHA) ** (1 / TICKS);
/** A link between two communities is longer, so that they stay distinct. */
const BETWEEN_LENGTH = 2.5;
const COMMUNITY_PULL = 0.06;
const PRINCIPAL_PULL = 0.15;
const SEED_PULL = 0.5;
/** Pull on a node without edges, which nothing else holds in place. */
const ALONE_PULL = 0.3;
/**
 * The radius that a principal keeps free of other nodes, relative to that of the drawing, so that its
 * name has room even when all of the drawing is shown. With many principals it is smaller.
 */
const PRINCIPAL_ROOM = 0.14;
/** The largest share of the drawing that is kept free for principals. */
const PRINCIPALS_SHARE = 0.2;
/** Free px between two boxes. */
const GAP_PX = 5;

export interface Arrangement {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Positions of a large graph around (0, 0), px. One simulation places the communities, a second
 * starts from there and places their nodes, then nodes move apart until no two boxes overlap.
 * Reports how much is done, 0..1.
 */
export function* arrange(
  { shapes, seeds, sources, targets }: WorldInput,
  boxes: readonly Box[],
  random: () => number,
  report: (share: number) => void,
): Steps<Arrangement> {
  const count = boxes.length;
  if (count === 0) return { x: new Float64Array(0), y: new Float64Array(0) };
  const area = boxes.reduce((sum, { w, h }) => sum + (w + GAP_PX) * (h + GAP_PX), 0);
  const spacing = Math.sqrt(area / count / COVERED);
  const community = findCommunities(count, sources, targets);
  yield;
  const groups = groupNodes(community, shapes, spacing, sources, targets);
  const centres = yield* placeCommunities(
    { of: community, radius: groups.radius, hasPrincipal: groups.hasPrincipal },
    { sources, targets },
    spacing,
    random,
  );
  report(0.15);
  const bodies = createBodies(count);
  const scale = spacing / D3_LINK;
  const reach = Math.sqrt(area / COVERED / Math.PI);
  const principals = shapes.reduce((sum, shape) => sum + (shape === 'state' ? 1 : 0), 0);
  const principalRoom =
    reach * Math.min(PRINCIPAL_ROOM, Math.sqrt(PRINCIPALS_SHARE / Math.max(1, principals)));
  const pull = {
    x: new Float64Array(count),
    y: new Float64Array(count),
    strength: new Float64Array(count),
  };
  for (let i = 0; i < count; i += 1) {
    const of = community[i] as number;
    const rank = groups.rank[i] as number;
    const far = spacing * Math.sqrt((rank + 0.5) / Math.PI);
    const centreX = centres.x[of] as number;
    const centreY = centres.y[of] as number;
    bodies.x[i] = centreX + far * Math.cos(rank * GOLDEN_ANGLE);
    bodies.y[i] = centreY + far * Math.sin(rank * GOLDEN_ANGLE);
    const seedX = seeds[2 * i] as number;
    const seedY = seeds[2 * i + 1] as number;
    const isPrincipal = shapes[i] === 'state';
    const isSeeded = !Number.isNaN(seedX);
    pull.x[i] = isSeeded ? (seedX - 0.5) * 2 * reach : isPrincipal ? 0 : centreX;
    pull.y[i] = isSeeded ? (seedY - 0.5) * 2 * reach : isPrincipal ? 0 : centreY;
    const clusterPull = groups.degree[i] === 0 ? ALONE_PULL : COMMUNITY_PULL;
    pull.strength[i] = isSeeded ? SEED_PULL : isPrincipal ? PRINCIPAL_PULL : clusterPull;
  }
  const simulation = createFlatSimulation(
    bodies,
    [
      createLinks(bodies, {
        sources,
        targets,
        distance: Float64Array.from(sources, (a, i) =>
          community[a] === community[targets[i] as number] ? spacing : BETWEEN_LENGTH * spacing,
        ),
        random,
      }),
      createManyBody(bodies, {
        strength: new Float64Array(count).fill(D3_CHARGE * scale * scale),
        random,
      }),
      createPull(bodies, pull),
      createCollide(bodies, {
        radius: Float64Array.from(boxes, ({ w, h }, i) =>
          Math.max(
            shapes[i] === 'state' ? principalRoom : 0,
            Math.sqrt(((w + GAP_PX) * (h + GAP_PX)) / Math.PI),
          ),
        ),
        strength: 0.7,
        random,
      }),
    ],
    { alpha: ALPHA, alphaDecay: ALPHA_DECAY },
  );
  for (let i = 0; i < TICKS; i += 1) {
    simulation.tick();
    if (i % 6 === 5) report(0.15 + (0.6 * i) / TICKS);
    yield;
  }
  yield* removeOverlaps(bodies.x, bodies.y, boxes, GAP_PX);
  return bodies;
}

/**
 * The radius of each community, whether it has a principal, and each node's rank in its community:
 * nodes with most edges come first, so that they start in its middle.
 */
function groupNodes(
  community: Int32Array,
  shapes: WorldInput['shapes'],
  spacing: number,
  sources: Int32Array,
  targets: Int32Array,
) {
  const count = community.length;
  const size = community.reduce((max, of) => Math.max(max, of + 1), 0);
  const degree = new Int32Array(count);
  for (const ends of [sources, targets]) for (const slot of ends) (degree[slot] as number)++;
  const order = Array.from(community.keys()).sort(
    (a, b) => (degree[b] as number) - (degree[a] as number) || a - b,
  );
  const members = new Int32Array(size);
  const hasPrincipal = new Uint8Array(size);
  const rank = new Int32Array(count);
  for (const node of order) {
    const of = community[node] as number;
    rank[node] = (members[of] as number)++;
    if (shapes[node] === 'state') hasPrincipal[of] = 1;
  }
  const radius = Float64Array.from(members, (nodes) => spacing * Math.sqrt(nodes / Math.PI));
  return { rank, radius, hasPrincipal, degree };
}
