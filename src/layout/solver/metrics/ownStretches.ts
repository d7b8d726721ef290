import type { Point } from '../../../geometry/curve';
import { boxGap } from '../../../geometry/geometry';
import type { Box } from '../../../geometry/labelBox';
import type { Scene, SceneEdge, SceneNode } from '../measuredScene';
import { boundsOf, centre, distance, distanceTo, resample } from '../../../geometry/polylines';
import { createRecall } from './memoizePairs';

export interface StretchFigures {
  /** Edges that have no stretch of 24 px without another line or node near. */
  readonly withoutOwnStretch: number;
}

const OWN_STRETCH_PX = 24;
const CLEAR_OF_LINES_PX = 12;
const CLEAR_OF_NODES_PX = 2;
const SAMPLE_PX = 3;

/** A line as points close together, and the box that holds it. */
interface Trace {
  readonly points: readonly Point[];
  readonly samples: readonly Point[];
  readonly bounds: Box;
}

/** Which samples of a line something else stands near, slot by slot; null where none. */
type Shared = Uint8Array | null;

export function createOwnStretchMeasure(): (scene: Scene) => StretchFigures {
  const traceOf = createRecall((edge: SceneEdge): Trace => {
    const { points } = edge;
    return { points, samples: resample(points, SAMPLE_PX), bounds: boundsOf(points) };
  });
  const nearLine = createRecall(sharedWithLine);
  const nearNode = createRecall((edge: SceneEdge, node: SceneNode) => sharedWithNode(edge, node));
  return ({ nodes, edges }) => {
    const traces = edges.map((edge, i) => traceOf(edge, i, edge, 0));
    const without = edges.filter((edge, i) => {
      const trace = traces[i];
      if (trace === undefined) return false;
      const shared = new Uint8Array(trace.samples.length);
      traces.forEach((other, k) => {
        if (k !== i) unite(shared, nearLine(trace, i, other, k));
      });
      nodes.forEach((node, k) => {
        unite(shared, nearNode(edge, i, node, k));
      });
      return longestFree(shared) < OWN_STRETCH_PX;
    });
    return { withoutOwnStretch: without.length };
  };
}

/** Lines whose boxes lie apart are not compared: that takes a tenth of the time. */
function sharedWithLine({ samples, bounds }: Trace, other: Trace): Shared {
  if (boxGap(bounds, other.bounds) > CLEAR_OF_LINES_PX) return null;
  return mark(samples, (p) => distanceTo(other.points, p) < CLEAR_OF_LINES_PX);
}

function sharedWithNode(edge: SceneEdge, node: SceneNode): Shared {
  const isEnd = node.id === edge.source || node.id === edge.target;
  const reach = node.w / 2 + (isEnd ? 0 : CLEAR_OF_NODES_PX);
  const at = centre(node);
  return mark(resample(edge.points, SAMPLE_PX), (p) => distance(p, at) < reach);
}

function mark(samples: readonly Point[], isNear: (p: Point) => boolean): Shared {
  const marks = Uint8Array.from(samples, (p) => (isNear(p) ? 1 : 0));
  return marks.includes(1) ? marks : null;
}

function unite(into: Uint8Array, marks: Shared): void {
  marks?.forEach((value, i) => {
    if (value === 1) into[i] = 1;
  });
}

/** Px of the longest run of samples that nothing stands near. */
function longestFree(shared: Uint8Array): number {
  let [longest, run] = [0, 0];
  for (const value of shared) {
    run = value === 1 ? 0 : run + SAMPLE_PX;
    longest = Math.max(longest, run);
  }
  return longest;
}
