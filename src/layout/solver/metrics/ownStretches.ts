import type { Point } from '../../../geometry/curve';
import { boxGap, grow } from '../../../geometry/geometry';
import type { Box } from '../../../geometry/labelBox';
import type { MeasuredScene, MeasuredEdge, MeasuredNode } from '../measuredScene';
import { boundsOf, centre, distance, distanceTo, resample } from '../../../geometry/polylines';
import { createItemTable, createPairTable } from './pairTable';

export interface StretchMetrics {
  /** Edges without a stretch of 24 px that no other edge or node is close to. */
  readonly withoutOwnStretch: number;
}

const OWN_STRETCH_PX = 24;
const CLEAR_OF_EDGES_PX = 12;
const CLEAR_OF_NODES_PX = 2;
const SAMPLE_PX = 3;

/** An edge, sampled densely, with its bounding box. */
interface Trace {
  readonly edge: MeasuredEdge;
  readonly samples: readonly Point[];
  readonly bounds: Box;
}

/** Which samples of an edge something else is close to (1), slot by slot; null if none. */
type Shared = Uint8Array | null;

export function createOwnStretchMeasure(): (scene: MeasuredScene) => StretchMetrics {
  const tracesOf = createItemTable(traceOf);
  const nearEdgesOf = createPairTable(sharedWithEdge);
  const nearNodesOf = createPairTable(sharedWithNode);
  return ({ nodes, edges }) => {
    const traces = tracesOf(edges);
    const nearEdges = nearEdgesOf(traces, traces);
    const nearNodes = nearNodesOf(traces, nodes);
    const without = traces.filter(({ samples }, i) => {
      const shared = new Uint8Array(samples.length);
      uniteRow(shared, nearEdges, i * traces.length, traces.length);
      uniteRow(shared, nearNodes, i * nodes.length, nodes.length);
      return longestFree(shared) < OWN_STRETCH_PX;
    });
    return { withoutOwnStretch: without.length };
  };
}

function traceOf(edge: MeasuredEdge): Trace {
  const { points } = edge;
  return { edge, samples: resample(points, SAMPLE_PX), bounds: boundsOf(points) };
}

/** Edges whose boxes do not overlap are not compared, which is ten times as fast. */
function sharedWithEdge({ edge, samples, bounds }: Trace, other: Trace): Shared {
  if (edge === other.edge) return null;
  if (boxGap(bounds, other.bounds) > CLEAR_OF_EDGES_PX) return null;
  const { x, y, w, h } = grow(other.bounds, CLEAR_OF_EDGES_PX);
  return mark(samples, (p) => {
    if (p.x < x || p.x > x + w || p.y < y || p.y > y + h) return false;
    return distanceTo(other.edge.points, p) < CLEAR_OF_EDGES_PX;
  });
}

function sharedWithNode({ edge, samples, bounds }: Trace, node: MeasuredNode): Shared {
  const isEnd = node.id === edge.source || node.id === edge.target;
  const reach = node.w / 2 + (isEnd ? 0 : CLEAR_OF_NODES_PX);
  if (boxGap(bounds, node) > reach) return null;
  const at = centre(node);
  return mark(samples, (p) => distance(p, at) < reach);
}

function mark(samples: readonly Point[], isNear: (p: Point) => boolean): Shared {
  let marks: Uint8Array | null = null;
  samples.forEach((p, i) => {
    if (!isNear(p)) return;
    marks ??= new Uint8Array(samples.length);
    marks[i] = 1;
  });
  return marks;
}

function uniteRow(into: Uint8Array, table: readonly Shared[], from: number, count: number): void {
  for (let slot = from; slot < from + count; slot += 1) {
    const marks = table[slot];
    if (marks === null || marks === undefined) continue;
    for (let i = 0; i < marks.length; i += 1) if (marks[i] === 1) into[i] = 1;
  }
}

/** Length of the longest run of samples that nothing is close to, px. */
function longestFree(shared: Uint8Array): number {
  let [longest, run] = [0, 0];
  for (const value of shared) {
    run = value === 1 ? 0 : run + SAMPLE_PX;
    longest = Math.max(longest, run);
  }
  return longest;
}
