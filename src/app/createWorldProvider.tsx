import { useEffect } from 'react';
import { useStore } from 'zustand';
import { WORLD_SIZE } from '../geometry/layoutSizes';
import type { LayoutSizeName, SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import type { LayoutProvider, DeferredStageProps } from './createLayoutProvider';
import { LargeStage } from './LargeStage';
import { packLayout } from '../layout/packLayout';
import { getCanvas, loadCanvas } from './loadCanvas';
import { nextTask } from './nextTask';
import { WaitForLayout } from './WaitForLayout';

/**
 * Provides the one layout of a large map for every layout size: the published layout, or one that
 * is computed on demand. `LargeStage` draws the map.
 */
export async function createWorldProvider(
  graph: Graph,
  known: ReadonlyMap<LayoutSizeName, SolvedLayoutSize>,
): Promise<LayoutProvider> {
  // If this fails, `LargeStage` shows a notice with a retry.
  await loadCanvas();
  /** Builds the scene in a task of its own, before React needs it. */
  const prepareScene = async (solved: SolvedLayoutSize) => {
    await nextTask();
    const layout = packLayout(solved);
    getCanvas()?.canvasSceneOf(graph, layout);
    await nextTask();
    return layout;
  };
  const published = known.get(WORLD_SIZE.name);
  if (published) {
    const given = await prepareScene(published);
    return {
      layoutFor: () => given,
      // Not remounted for another layout size: the canvas has no fixed proportions.
      DeferredStage: ({ layoutFor, layoutSize, ...stage }: DeferredStageProps) => (
        <LargeStage {...stage} solved={layoutFor(layoutSize)} />
      ),
    };
  }
  const task = (await import('./layoutTask')).createLayoutTask(graph);
  let solved: SolvedLayoutSize | null = null;
  const done = task.done.then(prepareScene).then((layout) => (solved = layout));
  const DeferredStage = ({ layoutFor, layoutSize, ...stage }: DeferredStageProps) => {
    const isMapShown = useStore(stage.store, ({ view }) => view === 'map');
    // Not during render: a layout that its reader has stopped would start again at once.
    useEffect(() => {
      if (isMapShown) task.start();
    }, [isMapShown]);
    // When the map is removed from the page.
    useEffect(() => () => task.cancel(), []);
    const Progress = getCanvas()?.LayoutProgress;
    return (
      <WaitForLayout
        {...stage}
        preparing={done}
        progress={Progress && <Progress {...stage} task={task} />}
      >
        {() => <LargeStage {...stage} solved={layoutFor(layoutSize)} />}
      </WaitForLayout>
    );
  };
  return {
    layoutFor: () => {
      if (!solved) throw new Error('the layout of a large map is not made yet');
      return solved;
    },
    prepare: () => {
      task.start();
      return done;
    },
    DeferredStage,
  };
}
