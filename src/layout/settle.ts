import { forceSimulation } from 'd3';
import { createGlyphOf } from '../geometry/glyph';
import type { Box } from '../geometry/labelBox';
import type { LayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { principals } from '../graph/principals';
import { buildBody, type Body, type BodyTarget } from './forces/body';
import { forceBounds, keepInside } from './forces/forceBounds';
import { forceLabelCollide } from './forces/forceLabelCollide';
import { forceStress } from './forces/forceStress';
import { forceTarget } from './forces/forceTarget';
import type { Point } from '../geometry/curve';
import { hopCounts } from './hopCounts';
import { buildLabelOptions } from './labelOptions';
import type { Target } from './targetPositions';

/** Ticks of the simulation, from full alpha to a hundredth. */
const TICKS = 120;
const ALPHA_DECAY = 1 - 0.01 ** (1 / TICKS);
/** Length of one hop, in units of the square root of the area per node. */
const HOP_SHARE = 1.25;
const STRESS_STRENGTH = 0.12;
/** Between nodes that are further apart in the graph than this there is no stress force. */
const MAX_HOPS = 4;
/** Strength of a target by its weight: principals are pinned by it. */
const STRENGTH_PER_WEIGHT = 0.0015;
const MAX_STRENGTH = 0.9;
/** Free px between two marks. */
const MARK_GAP_PX = 20;

/**
 * Positions by d3-force alone, slot by slot: forces for target positions, graph-distance stress,
 * collision of marks and labels, and the bounds. The solver starts from them, and a dataset without
 * a solved layout is drawn with them. Deterministic for a given `random`.
 */
export function settlePositions(
  graph: Graph,
  size: LayoutSize,
  targets: readonly Target[],
  random: () => number,
): readonly Point[] {
  const bodies = buildBodies(graph, size, targets, random);
  const hops = hopsOf(graph);
  const hopLength = HOP_SHARE * Math.sqrt((size.width * size.height) / Math.max(1, bodies.length));
  const simulation = forceSimulation(bodies)
    .alphaDecay(ALPHA_DECAY)
    .randomSource(random)
    .force(
      'stress',
      forceStress((a, b) => {
        const count = hops[a.slot]?.[b.slot] ?? Infinity;
        if (count > MAX_HOPS) return null;
        return { length: count * hopLength, strength: STRESS_STRENGTH / (count * count) };
      }),
    )
    .force('target', forceTarget())
    .force('collide', forceLabelCollide(MARK_GAP_PX))
    .force('bounds', forceBounds(size))
    .stop();
  simulation.tick(TICKS);
  for (const body of bodies) keepInside(body, size);
  return bodies.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

function buildBodies(
  graph: Graph,
  size: LayoutSize,
  targets: readonly Target[],
  random: () => number,
): Body[] {
  const states = principals(graph);
  const glyphOf = createGlyphOf(graph, size);
  return graph.nodes.map((node, slot) => {
    const isPrincipal = states.has(node.id);
    const glyph = glyphOf(node);
    const target = targets[slot];
    const anywhere = { x: random() * size.width, y: random() * size.height };
    const isAimed = target !== undefined && target.weight > 0;
    const at = isPrincipal && isAimed ? target : isAimed ? between(target, anywhere) : anywhere;
    // The side of the label is not known yet, so room is made for its most compact setting.
    const boxes = buildLabelOptions(node, glyph, size).map(({ box }) => box);
    return buildBody(slot, at, {
      radius: glyph.radius,
      label: isPrincipal ? null : roomBelow(boxes, glyph.radius),
      target: target === undefined ? null : bodyTarget(target),
    });
  });
}

/** Room below the mark for the label in its most compact setting. */
function roomBelow(boxes: readonly Box[], radius: number): Box | null {
  const compact = boxes.toSorted((p, q) => p.w + 2 * p.h - (q.w + 2 * q.h))[0];
  return compact === undefined ? null : { ...compact, x: -compact.w / 2, y: radius + 2 };
}

function bodyTarget({ x, y, weight, beyond }: Target): BodyTarget {
  return { x, y, strength: Math.min(MAX_STRENGTH, STRENGTH_PER_WEIGHT * weight), beyond };
}

function between(p: { x: number; y: number }, q: { x: number; y: number }) {
  return { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 };
}

function hopsOf({ nodes, edges, nodeIndex }: Graph) {
  return hopCounts(
    nodes.length,
    edges.map(({ source, target }) => [nodeIndex.get(source) ?? -1, nodeIndex.get(target) ?? -1]),
  );
}
