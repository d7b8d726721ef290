import { useEffect, useMemo, useRef } from 'react';
import { LAYOUT_SIZES } from '../geometry/layoutSizes';
import type { SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import type { MapStore } from '../state/store';
import type { Messages } from '../i18n/messages/en';
import { loadStage } from '../map/loadStage';
import type { Stage, StageCallbacks } from '../map/createStage';
import { MapDrawing } from '../map/MapDrawing';
import { buildScene } from '../map/scene';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly solved: SolvedLayoutSize;
  readonly messages: Messages;
  readonly panelId: string;
  readonly callbacks: StageCallbacks;
  /** The live drawing, or null when it has ended. */
  readonly onStage: (stage: Stage | null) => void;
}

/** One drawing, awake: made anew for each class of frame, and only then. */
export function MapStage({ store, graph, solved, messages, panelId, callbacks, onStage }: Props) {
  const scene = useMemo(
    () => buildScene(graph, LAYOUT_SIZES[solved.frame], solved),
    [graph, solved],
  );
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    let stage: Stage | null = null;
    let isWanted = true;
    void loadStage().then((createStage) => {
      // Where it cannot come, what stands can be read, and the lists choose.
      if (!createStage || !isWanted || !svg.current) return;
      stage = createStage(svg.current, scene, store, callbacks);
      onStage(stage);
    });
    return () => {
      isWanted = false;
      if (!stage) return;
      onStage(null);
      stage.stop();
    };
  }, [scene, store, callbacks, onStage]);
  return <MapDrawing ref={svg} {...{ store, scene, messages, panelId }} />;
}
