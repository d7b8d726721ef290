import { forceSimulation } from 'd3';
import type { Graph } from '../graph/graph';
import { createGlyphOf } from '../geometry/glyph';
import type { Box } from '../geometry/labelBox';
import { positionAt } from '../geometry/positionAt';
import type { LayoutSize, Positions } from '../geometry/types';
import { COOLING, DRAG_HEAT, MIN_HEAT, RESET_TICKS, REST_STRENGTH, SNAP_PX } from './dragPace';
import { buildBody, type Body } from './forces/body';
import { forceLabelCollide } from './forces/forceLabelCollide';
import { forceStress } from './forces/forceStress';
import { forceTarget } from './forces/forceTarget';

/** Simulates the drawing while a node is dragged. One per mounted map; `stop` ends its timer. */
export interface Engine {
  /** Written in place, by `drag` and on every tick: copy before keeping. */
  readonly positions: Positions;
  /** Holds node `slot` at a position; the other nodes make room. */
  readonly drag: (slot: number, x: number, y: number) => void;
  /** Ends a drag: the node stays where it is, the others come to rest around it. */
  readonly release: (slot: number) => void;
  /** Returns every node to its rest position: within 0.4 s, or at once. */
  readonly reset: (instantly: boolean) => void;
  /**
   * Calls back after each change of `positions`, with whether it was the last one for now. Returns
   * a function that unsubscribes.
   */
  readonly onTick: (callback: (atRest: boolean) => void) => () => void;
  readonly stop: () => void;
}

const EDGE_STRENGTH = 0.04;
/**
 * Free px between two marks: less than every solved drawing keeps, so it does not move by itself.
 */
const MARK_GAP_PX = 16;

/**
 * Runs d3-force around the solved positions. Nothing moves until a node is dragged. `labels` holds
 * the label boxes to keep apart, slot by slot and relative to their nodes (null: no collision).
 */
export function createEngine(
  graph: Graph,
  layoutSize: LayoutSize,
  rest: Positions,
  labels: readonly (Box | null)[] = [],
): Engine {
  const positions = rest.slice();
  const bodies = buildBodies(graph, layoutSize, rest, labels);
  const listeners = new Set<(atRest: boolean) => void>();
  const notify = (atRest: boolean) => {
    bodies.forEach(({ x, y }, i) => {
      positions[2 * i] = x;
      positions[2 * i + 1] = y;
    });
    listeners.forEach((callback) => callback(atRest));
  };
  let resetTicks = 0;
  const arrive = () => {
    simulation.stop();
    bodies.forEach(moveToRest);
  };
  const linked = linkedSlots(graph);
  const simulation = forceSimulation(bodies)
    .force('target', forceTarget())
    .force(
      'stress',
      forceStress((a, b) =>
        linked.has(pairKey(a.slot, b.slot))
          ? { length: restDistance(rest, a, b), strength: EDGE_STRENGTH }
          : null,
      ),
    )
    .force('collide', forceLabelCollide(MARK_GAP_PX))
    .alphaDecay(COOLING)
    .alphaMin(MIN_HEAT)
    .stop()
    .on('tick', () => {
      const arrives = resetTicks === 1;
      if (resetTicks > 0) resetTicks -= 1;
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
      // At once: of several presses of a key before the next tick, each begins where the last ended.
      positions[2 * slot] = x;
      positions[2 * slot + 1] = y;
      resetTicks = 0;
      simulation.alphaDecay(COOLING).alphaTarget(DRAG_HEAT).restart();
    },
    release() {
      if (resetTicks === 0) simulation.alphaTarget(0).restart();
    },
    reset(instantly) {
      for (const body of bodies) body.fx = body.fy = null;
      if (instantly) {
        resetTicks = 0;
        arrive();
        notify(true);
      } else {
        resetTicks = RESET_TICKS;
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
  rest: Positions,
  labels: readonly (Box | null)[],
): Body[] {
  const glyphOf = createGlyphOf(graph, layoutSize);
  return graph.nodes.map((node, slot) => {
    const at = positionAt(rest, slot);
    return buildBody(slot, at, {
      radius: glyphOf(node).radius,
      label: labels[slot] ?? null,
      target: { ...at, strength: REST_STRENGTH },
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

function restDistance(rest: Positions, a: Body, b: Body): number {
  const dx = (rest[2 * a.slot] ?? 0) - (rest[2 * b.slot] ?? 0);
  const dy = (rest[2 * a.slot + 1] ?? 0) - (rest[2 * b.slot + 1] ?? 0);
  return Math.sqrt(dx * dx + dy * dy);
}

function snap(body: Body): void {
  const isHeld = typeof body.fx === 'number';
  const { x = body.x, y = body.y } = body.target ?? {};
  if (!isHeld && Math.hypot(body.x - x, body.y - y) < SNAP_PX) moveToRest(body);
}

function moveToRest(body: Body): void {
  body.x = body.target?.x ?? body.x;
  body.y = body.target?.y ?? body.y;
  body.vx = body.vy = 0;
}
