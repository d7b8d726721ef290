import { forceSimulation } from 'd3';
import type { Graph } from '../graph/graph';
import { createGlyphOf } from '../geometry/glyph';
import type { Box } from '../geometry/labelBox';
import type { LayoutSize, Positions } from '../geometry/types';
import { buildBody, type Body } from './forces/body';
import { forceLabelCollide } from './forces/forceLabelCollide';
import { forceStress } from './forces/forceStress';
import { forceTarget } from './forces/forceTarget';

/** The drawing while somebody drags it. One per mounted map; `stop` ends its timer for good. */
export interface Engine {
  /** Written in place on every tick: copy before keeping. */
  readonly positions: Positions;
  /** Holds node `slot` at a position; the rest gives way. */
  readonly drag: (slot: number, x: number, y: number) => void;
  /** Lets go: the node stays where it is, the others come to rest around it. */
  readonly release: (slot: number) => void;
  /** Sends every node home: within 0.4 s, or at once. */
  readonly reset: (instantly: boolean) => void;
  /** Calls back after each change of `positions`, and says whether it was the last; gives the way to stop that. */
  readonly onTick: (callback: (atRest: boolean) => void) => () => void;
  readonly stop: () => void;
}

const HOME_STRENGTH = 0.5;
const EDGE_STRENGTH = 0.04;
/** Free px between two marks: no more than they keep at home, so that home is at rest. */
const MARK_GAP_PX = 16;
const DRAG_HEAT = 0.5;
const COOLING = 0.17;
const MIN_HEAT = 0.016;
/** On the way home the heat stays full; after this many ticks (0.37 s) a body 120 px away has come within half a pixel. */
const TICKS_HOME = 22;
/** A body nearer to home than this when all comes to rest is home. */
const SNAP_PX = 2;

/**
 * d3-force around the solved positions. It stands still until somebody drags. Labels keep out of each other's way where `labels` gives
 * their boxes, slot by slot, relative to their nodes (null: does not count).
 */
export function createEngine(
  graph: Graph,
  layoutSize: LayoutSize,
  home: Positions,
  labels: readonly (Box | null)[] = [],
): Engine {
  const positions = home.slice();
  const bodies = buildBodies(graph, layoutSize, home, labels);
  const listeners = new Set<(atRest: boolean) => void>();
  const notify = (atRest: boolean) => {
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
  const linked = linkedSlots(graph);
  const simulation = forceSimulation(bodies)
    .force('home', forceTarget())
    .force(
      'stress',
      forceStress((a, b) =>
        linked.has(pairKey(a.slot, b.slot))
          ? { length: distanceAtHome(home, a, b), strength: EDGE_STRENGTH }
          : null,
      ),
    )
    .force('collide', forceLabelCollide(MARK_GAP_PX))
    .alphaDecay(COOLING)
    .alphaMin(MIN_HEAT)
    .stop()
    .on('tick', () => {
      const arrives = ticksHome === 1;
      if (ticksHome > 0) ticksHome -= 1;
      if (arrives) arrive();
      notify(arrives);
    })
    .on('end', () => {
      bodies.forEach(snap);
      notify(true);
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
        notify(true);
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

function buildBodies(
  graph: Graph,
  layoutSize: LayoutSize,
  home: Positions,
  labels: readonly (Box | null)[],
): Body[] {
  const glyphOf = createGlyphOf(graph, layoutSize);
  return graph.nodes.map((node, slot) => {
    const at = { x: home[2 * slot] ?? 0, y: home[2 * slot + 1] ?? 0 };
    return buildBody(slot, at, {
      radius: glyphOf(node).radius,
      label: labels[slot] ?? null,
      target: { ...at, strength: HOME_STRENGTH },
    });
  });
}

function linkedSlots({ edges, nodeIndex }: Graph): ReadonlySet<string> {
  return new Set(
    edges.map(({ source, target }) =>
      pairKey(nodeIndex.get(source) ?? -1, nodeIndex.get(target) ?? -1),
    ),
  );
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function distanceAtHome(home: Positions, a: Body, b: Body): number {
  const dx = (home[2 * a.slot] ?? 0) - (home[2 * b.slot] ?? 0);
  const dy = (home[2 * a.slot + 1] ?? 0) - (home[2 * b.slot + 1] ?? 0);
  return Math.sqrt(dx * dx + dy * dy);
}

function snap(body: Body): void {
  const isHeld = typeof body.fx === 'number';
  const { x = body.x, y = body.y } = body.target ?? {};
  if (!isHeld && Math.hypot(body.x - x, body.y - y) < SNAP_PX) goHome(body);
}

function goHome(body: Body): void {
  body.x = body.target?.x ?? body.x;
  body.y = body.target?.y ?? body.y;
  body.vx = body.vy = 0;
}
