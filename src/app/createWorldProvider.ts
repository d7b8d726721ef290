import type { SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import type { LayoutProvider } from './createLayoutProvider';

/** Of a large map: one layout, whatever the layout size. */
export async function createWorldProvider(
  graph: Graph,
  given: SolvedLayoutSize | undefined,
): Promise<LayoutProvider> {
  if (given) return { task: null, layoutFor: () => given, prepare: () => null };
  const task = (await import('./layoutTask')).createLayoutTask(graph);
  let solved: SolvedLayoutSize | null = null;
  const done = task.done.then((layout) => (solved = layout));
  return {
    task,
    layoutFor: () => {
      if (!solved) throw new Error('the layout of a large map is not made yet');
      return solved;
    },
    prepare: () => {
      task.start();
      return done;
    },
  };
}
