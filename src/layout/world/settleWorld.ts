import type { SolvedLayoutSize } from '../../geometry/types';
import type { Graph } from '../../graph/graph';
import { runInSlices, runSteps } from '../steps';
import { buildSolvedWorld } from './solvedWorld';
import { buildWorldInput } from './worldInput';
import { worldSteps } from './worldLayout';

/** The layout of a large graph (`worldSteps`), all at once: for a build. */
export function settleWorld(graph: Graph, report?: (share: number) => void): SolvedLayoutSize {
  return buildSolvedWorld(graph, runSteps(worldSteps(buildWorldInput(graph), report)));
}

/** The same in slices of some 24 ms: for a page that may not start a worker. */
export async function settleWorldInSlices(
  graph: Graph,
  report?: (share: number) => void,
  signal?: AbortSignal,
): Promise<SolvedLayoutSize> {
  return buildSolvedWorld(
    graph,
    await runInSlices(worldSteps(buildWorldInput(graph), report), signal),
  );
}
