import { FRAMES } from '../layout/frames';
import { settle } from '../layout/settle';
import type { FrameName, SolvedFrame, SolvedLayout } from '../layout/types';
import type { Graph } from '../model/graph';

/** Solved places where the map brings them, else an anchored simulation; each frame is worked out once. */
export function solverOf(
  graph: Graph,
  layout: SolvedLayout | null,
): (frame: FrameName) => SolvedFrame {
  const known = new Map<FrameName, SolvedFrame>();
  return (name) => {
    const frame =
      known.get(name) ??
      layout?.frames.find((solved) => solved.frame === name) ??
      settle(graph, FRAMES[name]);
    known.set(name, frame);
    return frame;
  };
}
