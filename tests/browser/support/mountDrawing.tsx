import { render } from '@testing-library/react';
import { Profiler } from 'react';
import '../../../src/app/styles/tokens.css';
import '../../../src/map/map.css';
import { createMapStore, type MapStore } from '../../../src/state/store';
import { en } from '../../../src/i18n/messages/en';
import { createStage, type Stage } from '../../../src/map/createStage';
import { MapDrawing } from '../../../src/map/MapDrawing';
import type { Scene } from '../../../src/map/scene';

/** A live drawing at scale 1: layout units are CSS px from the svg's corner. */
export interface MountedDrawing {
  readonly svg: SVGSVGElement;
  readonly store: MapStore;
  readonly stage: Stage;
  /** The number of React commits since the last call. */
  countCommits(): number;
  /** Every value that the stage has reported for "nodes are away from their rest positions". */
  readonly moved: readonly boolean[];
  /** Converts a point of the drawing to client coordinates. */
  at(x: number, y: number): { readonly clientX: number; readonly clientY: number };
}

export function mountDrawing(scene: Scene): MountedDrawing {
  const store = createMapStore(scene.graph);
  const moved: boolean[] = [];
  let commits = 0;
  const { container } = render(
    <div
      data-edgewise=""
      style={{ inlineSize: scene.layoutSize.width, blockSize: scene.layoutSize.height }}
    >
      <Profiler id="drawing" onRender={() => (commits += 1)}>
        <MapDrawing store={store} scene={scene} messages={en} />
      </Profiler>
    </div>,
  );
  const svg = container.querySelector('svg')!;
  const stage = createStage(svg, scene, store, {
    onOpen: (target) => store.getState().select(target),
    onMoved: (isMoved) => moved.push(isMoved),
    coveredPx: () => 0,
    whenCoverRests: (action) => {
      action();
      return () => {};
    },
  });
  return {
    svg,
    store,
    stage,
    moved,
    countCommits: () => {
      const counted = commits;
      commits = 0;
      return counted;
    },
    at: (x, y) => {
      const { left, top } = svg.getBoundingClientRect();
      return { clientX: left + x, clientY: top + y };
    },
  };
}
