import type { Point } from '../../../geometry/curve';
import { boxGap, grow } from '../../../geometry/geometry';
import type { Box } from '../../../geometry/labelBox';
import type { MeasuredScene, MeasuredEdge, MeasuredNode } from '../measuredScene';
import { boundsOf, centre, distance, distanceTo, resample } from '../../../geometry/polylines';
import { memoizePairs } from './memoizePairs';

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
  const traceOf = memoizePairs((edge: MeasuredEdge): Trace => {
    const { points } = edge;
    return { edge, samples: resample(points, SAMPLE_PX), bounds: boundsOf(points) };
  });
  const nearEdge = memoizePairs(sharedWithEdge);
  const nearNode = memoizePairs(sharedWithNode);
  return ({ nodes, edges }) => {
    const traces = edges.map((edge, i) => traceOf(edge, i, edge, 0));
    const without = traces.filter((trace, i) => {
      const shared = new Uint8Array(trace.samples.length);
      traces.forEach((other, k) => {
        if (k !== i) unite(shared, nearEdge(trace, i, other, k));
      });
      nodes.forEach((node, k) => {
        unite(shared, nearNode(trace, i, node, k));
      });
      return longestFree(shared) < OWN_STRETCH_PX;
    });
    return { withoutOwnStretch: without.length };
  };
}

/** Edges whose boxes do not overlap are not compared, which is ten times as fast. */
function sharedWithEdge({ samples, bounds }: Trace, other: Trace): Shared {
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

function unite(into: Uint8Array, marks: Shared): void {
  if (marks === null) return;
  for (let i = 0; i < marks.length; i += 1) if (marks[i] === 1) into[i] = 1;
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
