import type { SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import type { LayoutProvider } from './createLayoutProvider';
import { createLayoutTask } from './layoutTask';

/** The one layout of a large map without positions, whatever the layout size; made once it is wanted. */
export function createWorldProvider(graph: Graph): LayoutProvider {
  const task = createLayoutTask(graph);
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
