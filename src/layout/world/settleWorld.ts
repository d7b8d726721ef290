import type { SolvedLayoutSize } from '../../geometry/types';
import type { Graph } from '../../graph/graph';
import { runInSlices, runSteps } from '../../format/steps';
import { buildSolvedWorld } from './solvedWorld';
import { buildWorldInput } from './worldInput';
import { worldSteps } from './worldLayout';

/** Computes the layout of a large graph (`worldSteps`) in one go, for a build. */
export function settleWorld(graph: Graph, report?: (share: number) => void): SolvedLayoutSize {
  return buildSolvedWorld(graph, runSteps(worldSteps(buildWorldInput(graph), report)));
}

/** The same in slices of about 24 ms, for a page that cannot start a worker. */
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
