import { FRAMES } from '../geometry/layoutSizes';
import {
  FRAME_NAMES,
  type FrameName,
  type SolvedFrame,
  type SolvedLayout,
} from '../geometry/types';
import type { Graph } from '../graph/graph';

type Solver = (frame: FrameName) => SolvedFrame;

/** Solved places where the map brings them, else an anchored simulation; each frame is worked out once. */
export async function solverOf(graph: Graph, layout: SolvedLayout | null): Promise<Solver> {
  const known = new Map(layout?.frames.map((solved) => [solved.frame, solved]));
  const isWhole = FRAME_NAMES.every((name) => known.has(name));
  // 5 kB and some 100 ms that a solved map does not pay.
  const settle = isWhole ? null : (await import('../layout/fallbackLayout')).settle;
  return (name) => {
    const solved = known.get(name) ?? settle?.(graph, FRAMES[name]);
    if (!solved) throw new Error(`no places for the frame ${name}`);
    known.set(name, solved);
    return solved;
  };
}
