import type { solveLayout, Try } from '../../src/layout/solver/solveLayout';
import type { SolvedLayout } from '../../src/geometry/types';
import type { Graph } from '../../src/graph/graph';

interface Solver {
  readonly solveLayout: typeof solveLayout;
}

/** Solves all frames with the solver at this URL, telling after every try how far it is. */
export async function solve(
  solverUrl: string,
  graph: Graph,
  say: (line: string) => void,
): Promise<SolvedLayout> {
  const solver = (await import(/* @vite-ignore */ solverUrl)) as Solver;
  const counts = `${graph.nodes.length} nodes and ${graph.edges.length} edges`;
  say(`solving the places of ${counts}: this takes minutes`);
  return solver.solveLayout(graph, { onTry: (tried) => say(progressOf(tried)) });
}

function progressOf({ frame, rank, done, total }: Try): string {
  return `solving the places: try ${done} of ${total} (${frame}, rank ${rank.toFixed(1)})`;
}
