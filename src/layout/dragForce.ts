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
import type { Graph } from '../graph/graph';
import { principals } from '../graph/principals';
import { buildGlyph } from '../geometry/glyph';
import type { LayoutSize, Positions } from '../geometry/types';

/** The drawing while somebody drags it. One per mounted map; `stop` ends its timer for good. */
export interface Engine {
  /** Written in place on every tick: copy before keeping. */
  readonly positions: Positions;
  /** Holds node `slot` at a place; the rest gives way. */
  readonly drag: (slot: number, x: number, y: number) => void;
  /** Lets go: the node stays where it is, the others come to rest around it. */
  readonly release: (slot: number) => void;
  /** Sends every node home: within 0.4 s, or at once. */
  readonly reset: (instantly: boolean) => void;
  /** Calls back after each change of `positions`, and says whether it was the last; gives the way to stop that. */
  readonly onTick: (callback: (atRest: boolean) => void) => () => void;
  readonly stop: () => void;
}

interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly homeX: number;
  readonly homeY: number;
  readonly radius: number;
}

interface Spring extends SimulationLinkDatum<Body> {
  readonly length: number;
}

const HOME_STRENGTH = 0.5;
const SPRING_STRENGTH = 0.02;
const CHARGE = -12;
/** Less than two nodes keep between them at home, so that home is at rest. */
const CHARGE_REACH_PX = 36;
const COLLIDE_PX = 8;
const DRAG_HEAT = 0.5;
const COOLING = 0.17;
const LEAST_HEAT = 0.016;
/** On the way home the heat stays full; after this many ticks (0.37 s) a body 120 px away has come within half a pixel. */
const TICKS_HOME = 22;
/** A body nearer to home than this when all comes to rest is home. */
const SNAP_PX = 2;

/** d3-force around the solved places. It stands still until somebody drags. */
export function createEngine(graph: Graph, frame: LayoutSize, home: Positions): Engine {
  const positions = home.slice();
  const bodies = buildBodies(graph, frame, home);
  const listeners = new Set<(atRest: boolean) => void>();
  const tell = (atRest: boolean) => {
    bodies.forEach(({ x, y }, i) => {
      positions[2 * i] = x;
      positions[2 * i + 1] = y;
    });
    listeners.forEach((callback) => callback(atRest));
  };
  let ticksHome = 0;
  const arrive = () => {
    simulation.stop();
    bodies.forEach(goHome);
  };
  const simulation = forceSimulation(bodies)
    .force('x', forceX<Body>((body) => body.homeX).strength(HOME_STRENGTH))
    .force('y', forceY<Body>((body) => body.homeY).strength(HOME_STRENGTH))
    .force('springs', buildSprings(graph, bodies))
    .force('charge', forceManyBody<Body>().strength(CHARGE).distanceMax(CHARGE_REACH_PX))
    .force(
      'collide',
      forceCollide<Body>((body) => body.radius + COLLIDE_PX),
    )
    .alphaDecay(COOLING)
    .alphaMin(LEAST_HEAT)
    .stop()
    .on('tick', () => {
      const arrives = ticksHome === 1;
      if (ticksHome > 0) ticksHome -= 1;
      if (arrives) arrive();
      tell(arrives);
    })
    .on('end', () => {
      bodies.forEach(snap);
      tell(true);
    });

  return {
    positions,
    drag(slot, x, y) {
      const body = bodies[slot];
      if (body === undefined) return;
      body.fx = x;
      body.fy = y;
      ticksHome = 0;
      simulation.alphaDecay(COOLING).alphaTarget(DRAG_HEAT).restart();
    },
    release() {
      if (ticksHome === 0) simulation.alphaTarget(0).restart();
    },
    reset(instantly) {
      for (const body of bodies) body.fx = body.fy = null;
      if (instantly) {
        ticksHome = 0;
        arrive();
        tell(true);
      } else {
        ticksHome = TICKS_HOME;
        simulation.alphaTarget(0).alpha(1).alphaDecay(0).restart();
      }
    },
    onTick(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    stop() {
      simulation.stop();
      listeners.clear();
    },
  };
}

function buildBodies(graph: Graph, frame: LayoutSize, home: Positions): Body[] {
  const states = principals(graph);
  return graph.nodes.map((node, i) => {
    const [homeX, homeY] = [home[2 * i] ?? 0, home[2 * i + 1] ?? 0];
    const { radius } = buildGlyph(node, frame, states.has(node.id));
    return { x: homeX, y: homeY, homeX, homeY, radius };
  });
}

/** Springs as long as their line is at home: at home none of them pulls. */
function buildSprings(graph: Graph, bodies: Body[]) {
  const springs = graph.edges.flatMap((edge): Spring[] => {
    const source = bodies[graph.nodeIndex.get(edge.source) ?? -1];
    const target = bodies[graph.nodeIndex.get(edge.target) ?? -1];
    if (source === undefined || target === undefined) return [];
    const length = Math.hypot(source.homeX - target.homeX, source.homeY - target.homeY);
    return [{ source, target, length }];
  });
  return forceLink<Body, Spring>(springs)
    .distance((spring) => spring.length)
    .strength(SPRING_STRENGTH);
}

function snap(body: Body): void {
  const isHeld = typeof body.fx === 'number';
  if (!isHeld && Math.hypot(body.x - body.homeX, body.y - body.homeY) < SNAP_PX) goHome(body);
}

function goHome(body: Body): void {
  body.x = body.homeX;
  body.y = body.homeY;
  body.vx = body.vy = 0;
}
